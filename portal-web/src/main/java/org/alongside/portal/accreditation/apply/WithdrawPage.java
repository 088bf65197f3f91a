package org.alongside.portal.accreditation.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.application.boundary.ApplyForAccreditation;
import org.alongside.accreditation.application.boundary.WithdrawApplication;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The applicant withdraws, without a reason. */
@Named("applyWithdraw")
@RequestScoped
public class WithdrawPage {

    @Inject
    private ApplyForAccreditation apply;

    @Inject
    private MyCase mine;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    public void load() {
        mine.get();
    }

    public void withdraw() {
        apply.withdraw(new WithdrawApplication(formKey.getValue()));
        page.goTo("accreditation/apply/status");
    }
}
