package org.alongside.portal.accreditation.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.application.EvidenceView;
import org.alongside.accreditation.application.boundary.CriterionAnswer;
import org.alongside.accreditation.framework.Criterion;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Takes one piece of evidence out of a criterion. */
@Named("applyTakeOut")
@RequestScoped
public class TakeOutPage {

    @Inject
    private TrainingEvidence training;

    @Inject
    private MyCase mine;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private Criterion criterion;
    private EvidenceView item;

    public void load() {
        CriterionAnswer answer = mine.criterion(page.text("code"));
        item = answer.evidence().stream().filter(one -> one.id().equals(page.id("evidence"))).findFirst()
                .orElseThrow(NotFound::new);
        criterion = answer.criterion();
    }

    public void takeOut() {
        training.takeOut(formKey.getValue(), criterion.code(), item);
        page.goTo("accreditation/apply/criterion?code=" + criterion.code());
    }

    public Criterion getCriterion() {
        return criterion;
    }

    public EvidenceView getItem() {
        return item;
    }
}
