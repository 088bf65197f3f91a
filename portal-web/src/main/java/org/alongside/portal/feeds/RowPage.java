package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.integration.message.CellView;
import org.alongside.integration.message.HeldRowCard;
import org.alongside.integration.message.boundary.CorrectRow;
import org.alongside.integration.message.boundary.ReadHeld;
import org.alongside.integration.message.boundary.SettleHeld;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** A row that waits: what is wrong with it, and new words for its cells. */
@Named("feedsRow")
@RequestScoped
public class RowPage {

    @Inject
    private ReadHeld reading;

    @Inject
    private SettleHeld settling;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private HeldRowCard it;
    private final Map<String, String> cells = new HashMap<>();

    public void load() {
        it = reading.row(page.id("id"));
        it.cells().forEach(cell -> cells.put(cell.column(), ""));
    }

    /** What was left empty stays as it is. */
    public void keep() {
        Map<String, String> changed = cells.entrySet().stream()
                .filter(cell -> cell.getValue() != null && !cell.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, cell -> cell.getValue().strip()));
        if (changed.isEmpty()) {
            String first = it.cells().stream().findFirst().map(CellView::column).orElse("");
            problems.add("cell-" + first, "Write in at least one cell what it should say.");
            return;
        }
        boolean applied = settling.correct(new CorrectRow(formKey.getValue(), it.row().id(), changed));
        page.goTo("feeds/message?id=" + it.message().id() + "&done=" + (applied ? "applied" : "waits"));
    }

    public HeldRowCard getIt() {
        return it;
    }

    public Map<String, String> getCells() {
        return cells;
    }
}
