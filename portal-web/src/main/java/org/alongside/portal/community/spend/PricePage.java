package org.alongside.portal.community.spend;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.spend.boundary.AskToSpend;
import org.alongside.community.spend.boundary.NewPrice;
import org.alongside.community.spend.boundary.ReadSpends;
import org.alongside.community.spend.boundary.SpendStory;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The invoice asks more than was agreed: everybody is asked again (R-POOL-15). */
@Named("spendPrice")
@RequestScoped
public class PricePage {

    @Inject
    private ReadSpends spends;

    @Inject
    private AskToSpend asking;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private SpendStory it;
    private String amount = "";

    public void load() {
        it = spends.one(page.id("id"));
    }

    public void ask() {
        asking.again(new NewPrice(formKey.getValue(), it.line().spendId(), amount));
        page.goTo("community/spend/one?done=again&id=" + it.line().spendId());
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
}
