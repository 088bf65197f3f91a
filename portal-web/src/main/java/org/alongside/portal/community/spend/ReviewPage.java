package org.alongside.portal.community.spend;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.spend.boundary.ApproveOne;
import org.alongside.community.spend.boundary.ApproveSpend;
import org.alongside.community.spend.boundary.ToReview;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** What groups are too small to approve alone, and approving one as somebody independent (R-POOL-16). */
@Named("spendReview")
@RequestScoped
public class ReviewPage {

    @Inject
    private ApproveSpend approving;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private List<ToReview> waiting;

    public void load() {
        waiting = approving.toReview();
    }

    public void approve() {
        approving.review(new ApproveOne(formKey.getValue(), getChosen().spendId()));
        page.goTo("community/spend/review?approved=yes");
    }

    public boolean isOne() {
        return !page.text("id").isEmpty();
    }

    public ToReview getChosen() {
        return waiting.stream().filter(one -> one.spendId().equals(page.id("id"))).findFirst()
                .orElseThrow(NotFound::new);
    }

    public List<ToReview> getWaiting() {
        return waiting;
    }
}
