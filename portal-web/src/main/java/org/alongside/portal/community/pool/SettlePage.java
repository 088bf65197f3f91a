package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.settlement.ClawbackStep;
import org.alongside.community.settlement.boundary.ClawbackView;
import org.alongside.community.settlement.boundary.ReduceClawback;
import org.alongside.community.settlement.boundary.ReleaseClawbacks;
import org.alongside.community.settlement.boundary.SettleClawback;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Finance settles what a person and their council have agreed on. */
@Named("communityPoolSettle")
@RequestScoped
public class SettlePage {

    @Inject
    private ReleaseClawbacks clawbacks;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private ClawbackView it;
    private String amount = "";

    public void load() {
        it = clawbacks.open().stream().filter(one -> one.clawbackId().equals(page.id("id"))).findFirst()
                .orElseThrow(NotFound::new);
    }

    public void reduce() {
        clawbacks.reduce(new ReduceClawback(formKey.getValue(), it.clawbackId(), amount));
        again();
    }

    public void withdraw() {
        clawbacks.withdraw(new SettleClawback(formKey.getValue(), it.clawbackId()));
        page.goTo("community/pool/requests");
    }

    public void release() {
        clawbacks.release(new SettleClawback(formKey.getValue(), it.clawbackId()));
        again();
    }

    private void again() {
        page.goTo("community/pool/settle?done=yes&id=" + it.clawbackId());
    }

    public boolean isAnswered() {
        return it.can(ClawbackStep.REDUCE);
    }

    public boolean isAgreed() {
        return it.can(ClawbackStep.RELEASE);
    }

    public ClawbackView getIt() {
        return it;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }
}
