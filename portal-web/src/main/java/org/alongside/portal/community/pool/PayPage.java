package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.alongside.community.settlement.boundary.ConfirmPayout;
import org.alongside.community.settlement.boundary.OwedLine;
import org.alongside.community.settlement.boundary.OwedView;
import org.alongside.community.settlement.boundary.PayOutOfPool;
import org.alongside.community.settlement.boundary.PreparePayout;
import org.alongside.platform.money.Money;
import org.alongside.portal.accreditation.Ids;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;
import org.alongside.portal.routing.CurrentPage;

/** Two people pay what a pool owes. */
@Named("communityPoolPay")
@RequestScoped
public class PayPage {

    @Inject
    private PayOutOfPool paying;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private OwedView owed;
    private String prepare = "";
    private String payout = "";
    private TypedDate day = new TypedDate();

    public void load() {
        owed = paying.owed(page.id("id"));
    }

    public void prepare() {
        OwedLine line = owed.lines().stream().filter(OwedLine::canPrepare).filter(one -> one.key().equals(prepare))
                .findFirst().orElse(null);
        if (line == null) {
            problems.add("prepare", "Choose what is to be paid.");
            return;
        }
        paying.prepare(new PreparePayout(formKey.getValue(), owed.poolId(), line.lotId(), line.payee()));
        page.goTo("community/pool/pay?id=" + owed.poolId());
    }

    public void confirm() {
        LocalDate on = day.value("day", problems).orElse(null);
        if (payout.isBlank()) {
            problems.add("payout", "Choose what has been paid.");
        }
        if (!problems.isAny()) {
            paying.confirm(new ConfirmPayout(formKey.getValue(), Ids.of(payout), on));
            page.goTo("community/pool/pay?id=" + owed.poolId());
        }
    }

    public OwedView getOwed() {
        return owed;
    }

    public List<Choice> getToPrepare() {
        return owed.lines().stream().filter(OwedLine::canPrepare).map(one -> new Choice(one.key(), words(one))).toList();
    }

    public List<Choice> getToConfirm() {
        return owed.lines().stream().filter(OwedLine::canConfirm)
                .map(one -> new Choice(one.payoutId().toString(), words(one))).toList();
    }

    private static String words(OwedLine one) {
        return "%s to %s, to %s".formatted(new Money(one.pence()), one.to(), one.goesTo());
    }

    public String getPrepare() {
        return prepare;
    }

    public void setPrepare(String prepare) {
        this.prepare = prepare;
    }

    public String getPayout() {
        return payout;
    }

    public void setPayout(String payout) {
        this.payout = payout;
    }

    public TypedDate getDay() {
        return day;
    }

    public void setDay(TypedDate day) {
        this.day = day;
    }
}
