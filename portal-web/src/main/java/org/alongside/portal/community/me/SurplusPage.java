package org.alongside.portal.community.me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.statement.boundary.MySurplus;
import org.alongside.community.statement.boundary.NoteMoney;
import org.alongside.community.statement.boundary.WatchSurplus;
import org.alongside.platform.money.AmountTyped;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** My unspent direct payment beside what I may keep back; nobody else sees it (R-POOL-29). */
@Named("communityMeSurplus")
@RequestScoped
public class SurplusPage {

    @Inject
    private WatchSurplus watching;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private MySurplus it;
    private String weekly = "";
    private String own = "";

    public void load() {
        it = watching.mine();
        if (it.known()) {
            weekly = written(it.figures().weekly());
            own = written(it.figures().own());
        }
    }

    public void write() {
        problems.read(() -> AmountTyped.pence("weekly", weekly), 0L);
        problems.read(() -> AmountTyped.penceOrNone("own", own), 0L);
        if (!problems.isAny()) {
            watching.write(new NoteMoney(formKey.getValue(), weekly, own));
            page.goTo("community/me/surplus?done=yes");
        }
    }

    private static String written(long pence) {
        return "%d.%02d".formatted(pence / 100, pence % 100);
    }

    public MySurplus getIt() {
        return it;
    }

    public String getWeekly() {
        return weekly;
    }

    public void setWeekly(String weekly) {
        this.weekly = weekly;
    }

    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }
}
