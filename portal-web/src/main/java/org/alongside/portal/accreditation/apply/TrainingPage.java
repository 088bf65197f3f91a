package org.alongside.portal.accreditation.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.application.boundary.CriterionAnswer;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.completion.boundary.OfferView;

/** Attaches training that the applicant completed to one criterion. Nothing is sent before they do (R-TRN-32). */
@Named("applyTraining")
@RequestScoped
public class TrainingPage {

    @Inject
    private TrainingEvidence training;

    @Inject
    private MyCase mine;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private CriterionAnswer answer;
    private OfferView offer;

    public void load() {
        answer = mine.criterion(page.text("code"));
        offer = training.offer(answer, page.id("offer"));
    }

    public void attach() {
        training.attach(formKey.getValue(), answer, offer);
        page.goTo("accreditation/apply/criterion?code=" + answer.criterion().code());
    }

    public CriterionAnswer getAnswer() {
        return answer;
    }

    public OfferView getOffer() {
        return offer;
    }
}
