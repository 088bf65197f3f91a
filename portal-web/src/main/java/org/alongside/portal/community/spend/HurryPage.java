package org.alongside.portal.community.spend;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.spend.boundary.ApproveOne;
import org.alongside.community.spend.boundary.ApproveSpend;
import org.alongside.community.spend.boundary.ReadSpends;
import org.alongside.community.spend.boundary.SpendStory;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** A signatory says that the group's vote about it cannot wait (R-POOL-66). */
@Named("spendHurry")
@RequestScoped
public class HurryPage {

    @Inject
    private ReadSpends spends;

    @Inject
    private ApproveSpend approving;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private SpendStory it;

    public void load() {
        it = spends.one(page.id("id"));
    }

    public void hurry() {
        approving.hurry(new ApproveOne(formKey.getValue(), it.line().spendId()));
        page.goTo("community/spend/one?done=hurried&id=" + it.line().spendId());
    }

    public SpendStory getIt() {
        return it;
    }
}
