package org.alongside.portal.accreditation.queue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.boundary.QueueFilter;
import org.alongside.accreditation.application.boundary.QueuePage;
import org.alongside.accreditation.application.boundary.QueueSort;
import org.alongside.accreditation.application.boundary.WatchQueue;
import org.alongside.portal.accreditation.AccreditationWords;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.TableView;
import org.alongside.portal.routing.CurrentPage;

/** The coordinator's work queue, a page at a time, by plain addresses. */
@Named("applicationQueue")
@RequestScoped
public class WorkQueuePage {

    private static final int ROWS = 20;
    /** Enough that sorting the rows of a page nearly always sorts all there are. */
    private static final int ROWS_OF_A_TABLE = 100;

    @Inject
    private WatchQueue watch;

    @Inject
    private CurrentPage page;

    @Inject
    private TableView table;

    @Inject
    private AccreditationWords words;

    private QueueFilter filter;
    private QueueSort sort;
    private QueuePage rows;
    private Map<ApplicationStatus, Long> counts;

    public void load() {
        filter = chosen(QueueFilter.class, "show", QueueFilter.OPEN);
        sort = chosen(QueueSort.class, "order", QueueSort.OLDEST_FIRST);
        rows = watch.page(filter, sort, page.number("page"), table.isAsked() ? ROWS_OF_A_TABLE : ROWS);
        counts = watch.counts();
    }

    /** What the address names, or the usual when it names nothing we know. */
    private <E extends Enum<E>> E chosen(Class<E> type, String name, E usual) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(page.text(name))).findFirst().orElse(usual);
    }

    /** This list, up to where a page number goes. */
    public String getQuery() {
        return "show=" + filter + "&order=" + sort + "&page=";
    }

    public List<Choice> getFilters() {
        return words.choices(QueueFilter.values());
    }

    public List<Choice> getOrders() {
        return words.choices(QueueSort.values());
    }

    public long waiting(String status) {
        return counts.getOrDefault(ApplicationStatus.valueOf(status), 0L);
    }

    public QueueFilter getFilter() {
        return filter;
    }

    public QueueSort getSort() {
        return sort;
    }

    public QueuePage getRows() {
        return rows;
    }

    public Map<ApplicationStatus, Long> getCounts() {
        return counts;
    }
}
