package org.alongside.portal.accreditation.assess;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.application.Interest;
import org.alongside.accreditation.application.boundary.AssessApplication;
import org.alongside.accreditation.application.boundary.CaseCover;
import org.alongside.accreditation.application.boundary.ReadCasesToAssess;
import org.alongside.portal.accreditation.ConnectionForm;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The question that comes before the file: is there a connection with the applicant? */
@Named("assessInterest")
@RequestScoped
public class InterestPage {

    @Inject
    private ReadCasesToAssess read;

    @Inject
    private AssessApplication assess;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private final ConnectionForm form = new ConnectionForm();
    private CaseCover cover;

    public void load() {
        cover = read.cover(page.id("id"));
    }

    public void answer() {
        Interest found = assess.answerInterest(form.answer(formKey.getValue(), cover.applicationId()));
        page.goTo("accreditation/assess/" + (found == Interest.CLEAR ? "case" : "interest") + "?id=" + cover.applicationId());
    }

    public CaseCover getCover() {
        return cover;
    }

    public ConnectionForm getForm() {
        return form;
    }
}
