package org.alongside.portal.accreditation.queue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.application.Interest;
import org.alongside.accreditation.application.boundary.CaseCover;
import org.alongside.accreditation.application.boundary.ReceiveApplications;
import org.alongside.portal.accreditation.ConnectionForm;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The question that comes before the file: is there a connection with the applicant? */
@Named("queueInterest")
@RequestScoped
public class InterestPage {

    @Inject
    private ReceiveApplications receive;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private final ConnectionForm form = new ConnectionForm();
    private CaseCover cover;

    public void load() {
        cover = receive.cover(page.id("id"));
    }

    public void answer() {
        Interest found = receive.answerInterest(form.answer(formKey.getValue(), cover.applicationId()));
        page.goTo("accreditation/queue/" + (found == Interest.CLEAR ? "case" : "interest") + "?id=" + cover.applicationId());
    }

    public CaseCover getCover() {
        return cover;
    }

    public ConnectionForm getForm() {
        return form;
    }
}
