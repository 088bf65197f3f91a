package org.alongside.portal.community.pool;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.MoneySource;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.pool.boundary.PledgeMoney;
import org.alongside.platform.money.AmountTyped;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;

/** Money that somebody outside gives to everybody, as the treasurer types it. */
public class GrantForm {

    private MoneySource source;
    private String giver = "";
    private String amount = "";
    private List<String> categories = List.of();
    private TypedDate expires = new TypedDate();

    PledgeMoney read(UUID key, UUID poolId, Problems problems) {
        if (source == null) {
            problems.add("source", "Choose what it is.");
        }
        problems.needed("giver", giver);
        problems.read(() -> AmountTyped.pence("amount", amount), 0L);
        return new PledgeMoney(key, poolId, source, amount, "", "", Choices.chosen(SpendCategory.class, categories), Set.of(),
                "", expires.value("expires", problems).orElse(null), true, giver);
    }

    public MoneySource getSource() {
        return source;
    }

    public void setSource(MoneySource source) {
        this.source = source;
    }

    public String getGiver() {
        return giver;
    }

    public void setGiver(String giver) {
        this.giver = giver;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
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
