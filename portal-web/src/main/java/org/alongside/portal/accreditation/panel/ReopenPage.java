package org.alongside.portal.accreditation.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.panel.boundary.CaseView;
import org.alongside.accreditation.panel.boundary.ChairPanel;
import org.alongside.accreditation.panel.boundary.ReadCases;
import org.alongside.accreditation.panel.boundary.Reopen;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The chair opens a decided case again, because something went wrong in the procedure. */
@Named("panelReopen")
@RequestScoped
public class ReopenPage {

    @Inject
    private ReadCases cases;

    @Inject
    private ChairPanel chair;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private CaseView view;
    private String fault = "";

    public void load() {
        view = cases.one(page.id("id"));
    }

    public void reopen() {
        chair.reopen(new Reopen(formKey.getValue(), view.summary().caseId(), fault));
        page.goTo("accreditation/panel/session?id=" + view.summary().caseId());
    }

    public CaseView getView() {
        return view;
    }

    public String getFault() {
        return fault;
    }

    public void setFault(String fault) {
        this.fault = fault;
    }
}
