package org.alongside.portal.community.pool;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.MoneySource;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.pool.boundary.PledgeMoney;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;

/** Money somebody wants to put in, as they type it. */
public class PledgeForm {

    private MoneySource source;
    private String amount = "";
    private String planned = "";
    private String because = "";
    private String outcome = "";
    private List<String> categories = List.of();
    private TypedDate expires = new TypedDate();

    PledgeMoney read(UUID key, UUID poolId, Problems problems) {
        return new PledgeMoney(key, poolId, source, amount, planned.isBlank() ? "0" : planned, because,
                Choices.chosen(SpendCategory.class, categories), Set.of(), outcome,
                expires.value("expires", problems).orElse(null), false, "");
    }

    public MoneySource getSource() {
        return source;
    }

    public void setSource(MoneySource source) {
        this.source = source;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getPlanned() {
        return planned;
    }

    public void setPlanned(String planned) {
        this.planned = planned;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public List<String> getCategories() {
        return categories;
    }

    public void setCategories(List<String> categories) {
        this.categories = categories;
    }

    public TypedDate getExpires() {
        return expires;
    }

    public void setExpires(TypedDate expires) {
        this.expires = expires;
    }
}
