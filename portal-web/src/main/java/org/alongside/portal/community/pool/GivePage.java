package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.pool.boundary.ContributeToPool;
import org.alongside.community.pool.boundary.GiveToPot;
import org.alongside.community.pool.boundary.MyLot;
import org.alongside.community.pool.boundary.ReadMyPools;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** A member gives own money to the pot. */
@Named("communityPoolGive")
@RequestScoped
public class GivePage {

    @Inject
    private ReadMyPools pools;

    @Inject
    private ContributeToPool contributing;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private MyLot lot;
    private String amount = "";

    public void load() {
        lot = pools.money().stream().filter(one -> one.lotId().equals(page.id("id"))).findFirst()
                .orElseThrow(NotFound::new);
    }

    public void give() {
        contributing.give(new GiveToPot(formKey.getValue(), lot.lotId(), amount));
        page.goTo("community/pool/one?id=" + lot.poolId());
    }

    public MyLot getLot() {
        return lot;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }
}
