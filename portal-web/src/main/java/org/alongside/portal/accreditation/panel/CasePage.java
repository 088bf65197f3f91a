package org.alongside.portal.accreditation.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.panel.boundary.CaseView;
import org.alongside.accreditation.panel.boundary.ReadCases;
import org.alongside.platform.audit.HistoryLine;
import org.alongside.platform.time.London;
import org.alongside.portal.routing.CurrentPage;
import org.primefaces.model.timeline.TimelineEvent;
import org.primefaces.model.timeline.TimelineModel;

/** One case: who sits in it, its file once I may see it, what happened, and what I can do. */
@Named("panelCase")
@RequestScoped
public class CasePage {

    @Inject
    private ReadCases cases;

    @Inject
    private CurrentPage page;

    @Inject
    private PanelWords words;

    private CaseView view;
    private List<HistoryLine> timeline = List.of();

    public void load() {
        view = cases.one(page.id("id"));
        if (view.hasFile()) {
            timeline = cases.timeline(page.id("id"));
        }
    }

    public CaseView getView() {
        return view;
    }

    public List<HistoryLine> getTimeline() {
        return timeline;
    }

    /** The second view, {@code ?view=line}: the same as a picture, above the list that tells it in words. */
    public boolean isLine() {
        return page.text("view").equals("line");
    }

    public TimelineModel<String, Object> getPicture() {
        TimelineModel<String, Object> picture = new TimelineModel<>();
        timeline.forEach(line -> picture.add(TimelineEvent.<String>builder().data(words.of("event", line.what()))
                .startDate(line.at().atZone(London.ZONE).toLocalDateTime()).build()));
        return picture;
    }

    /** Where something about this case is done. */
    public String to(String action) {
        return "accreditation/panel/" + action + "?id=" + view.summary().caseId();
    }
}
