package org.alongside.portal.accreditation.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.panel.boundary.AnswerInterests;
import org.alongside.accreditation.panel.boundary.CaseView;
import org.alongside.accreditation.panel.boundary.ReadCases;
import org.alongside.accreditation.panel.boundary.StepOut;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** A member leaves a case, because of a connection they see now. */
@Named("panelStepOut")
@RequestScoped
public class StepOutPage {

    @Inject
    private ReadCases cases;

    @Inject
    private AnswerInterests interests;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private CaseView view;
    private String words = "";

    public void load() {
        view = cases.one(page.id("id"));
    }

    public void stepOut() {
        interests.stepOut(new StepOut(formKey.getValue(), view.summary().caseId(), words));
        page.goTo("accreditation/panel/answered");
    }

    public CaseView getView() {
        return view;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
