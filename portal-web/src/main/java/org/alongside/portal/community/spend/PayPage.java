package org.alongside.portal.community.spend;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.community.spend.boundary.PaySpend;
import org.alongside.community.spend.boundary.PreparePayment;
import org.alongside.community.spend.boundary.ReadSpends;
import org.alongside.community.spend.boundary.SpendStory;
import org.alongside.community.spend.boundary.TakeRefund;
import org.alongside.platform.money.AmountTyped;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;
import org.alongside.portal.routing.CurrentPage;

/** The treasurer writes down what the bank did: a payment, or money that came back. */
@Named("spendPay")
@RequestScoped
public class PayPage {

    @Inject
    private ReadSpends spends;

    @Inject
    private PaySpend paying;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private SpendStory it;
    private String amount = "";
    private TypedDate day = new TypedDate();
    private boolean last = true;

    public void load() {
        it = spends.one(page.id("id"));
    }

    public void pay() {
        problems.read(() -> AmountTyped.pence("amount", amount), 0L);
        Optional<LocalDate> paidOn = day.needed("paidOn", problems);
        if (!problems.isAny()) {
            paying.prepare(new PreparePayment(formKey.getValue(), it.line().spendId(), amount, paidOn.orElseThrow(), last));
            page.goTo("community/spend/one?done=paid&id=" + it.line().spendId());
        }
    }

    public void refund() {
        problems.read(() -> AmountTyped.pence("amount", amount), 0L);
        Optional<LocalDate> cameOn = day.needed("cameOn", problems);
        if (!problems.isAny()) {
            paying.refund(new TakeRefund(formKey.getValue(), it.line().spendId(), amount, cameOn.orElseThrow()));
            page.goTo("community/spend/one?done=refunded&id=" + it.line().spendId());
        }
    }

    public SpendStory getIt() {
        return it;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public TypedDate getDay() {
        return day;
    }

    public boolean isLast() {
        return last;
    }

    public void setLast(boolean last) {
        this.last = last;
    }
}
