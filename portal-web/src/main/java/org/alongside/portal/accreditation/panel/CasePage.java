package org.alongside.portal.accreditation.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.panel.boundary.CaseView;
import org.alongside.accreditation.panel.boundary.ReadCases;
import org.alongside.platform.audit.HistoryLine;
import org.alongside.portal.routing.CurrentPage;

/** One case: who sits in it, its file once I may see it, what happened, and what I can do. */
@Named("panelCase")
@RequestScoped
public class CasePage {

    @Inject
    private ReadCases cases;

    @Inject
    private CurrentPage page;

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

    /** Where something about this case is done. */
    public String to(String action) {
        return "accreditation/panel/" + action + "?id=" + view.summary().caseId();
    }
}
