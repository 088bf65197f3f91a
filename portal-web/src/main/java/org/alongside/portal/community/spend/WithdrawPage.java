package org.alongside.portal.community.spend;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.spend.boundary.AllowedBeforehand;
import org.alongside.community.spend.boundary.AnswerShare;
import org.alongside.community.spend.boundary.WithdrawConsent;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** I take back what I said yes to beforehand. */
@Named("spendWithdraw")
@RequestScoped
public class WithdrawPage {

    @Inject
    private AnswerShare answering;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private AllowedBeforehand it;

    public void load() {
        it = answering.allowed(page.id("pool")).stream().filter(one -> one.consentId().equals(page.id("id"))).findFirst()
                .orElseThrow(NotFound::new);
    }

    public void withdraw() {
        answering.withdraw(new WithdrawConsent(formKey.getValue(), it.consentId()));
        page.goTo("community/spend/allow?done=withdrawn&pool=" + it.poolId());
    }

    public AllowedBeforehand getIt() {
        return it;
    }
}
