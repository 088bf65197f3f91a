package org.alongside.portal.community.spend;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.alongside.community.spend.boundary.ApproveOne;
import org.alongside.community.spend.boundary.ApproveSpend;
import org.alongside.community.spend.boundary.AskToSpend;
import org.alongside.community.spend.boundary.CallOffSpend;
import org.alongside.community.spend.boundary.PaySpend;
import org.alongside.community.spend.boundary.PaymentLine;
import org.alongside.community.spend.boundary.ReadSpends;
import org.alongside.community.spend.boundary.ReleasePayment;
import org.alongside.community.spend.boundary.SpendStory;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** One spend, and what may be done about it with one button: approve, release a payment, or call it off. */
@Named("spendOne")
@RequestScoped
public class SpendPage {

    @Inject
    private ReadSpends spends;

    @Inject
    private ApproveSpend approving;

    @Inject
    private PaySpend paying;

    @Inject
    private AskToSpend asking;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private SpendStory it;

    public void load() {
        it = spends.one(page.id("id"));
    }

    public void approve() {
        approving.approve(new ApproveOne(formKey.getValue(), id()));
        page.goTo("community/spend/one?done=approved&id=" + id());
    }

    public void release() {
        UUID waiting = it.payments().stream().filter(PaymentLine::waits).map(PaymentLine::paymentId).findFirst()
                .orElseGet(UUID::randomUUID);
        paying.release(new ReleasePayment(formKey.getValue(), id(), waiting));
        page.goTo("community/spend/one?done=released&id=" + id());
    }

    public void callOff() {
        asking.callOff(new CallOffSpend(formKey.getValue(), id()));
        page.goTo("community/spend/one?done=calledOff&id=" + id());
    }

    private UUID id() {
        return it.line().spendId();
    }

    /** What has just been done, in words; empty when nothing has. */
    public String getDone() {
        return SpendWords.done(page.text("done"));
    }

    /** What happens next, or what the reader can do. */
    public String getNext() {
        return SpendWords.next(it);
    }

    public SpendStory getIt() {
        return it;
    }
}
