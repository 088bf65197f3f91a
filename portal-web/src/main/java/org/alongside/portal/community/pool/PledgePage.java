package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.pool.boundary.ContributeToPool;
import org.alongside.community.pool.boundary.JoinPool;
import org.alongside.community.pool.boundary.PledgeMoney;
import org.alongside.community.pool.boundary.PoolView;
import org.alongside.community.pool.boundary.ReadMyPools;
import org.alongside.community.pool.boundary.TellPool;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** A member puts money in. */
@Named("communityPoolPledge")
@RequestScoped
public class PledgePage {

    @Inject
    private ReadMyPools pools;

    @Inject
    private ContributeToPool contributing;

    @Inject
    private JoinPool joining;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private final PledgeForm form = new PledgeForm();
    private PoolView pool;
    private String household = "";
    private boolean councilTold;

    public void load() {
        pool = pools.pool(page.id("id"));
    }

    public void pledge() {
        PledgeMoney pledge = form.read(formKey.getValue(), pool.poolId(), problems);
        if (!problems.isAny()) {
            contributing.pledge(pledge);
            page.goTo("community/pool/one?promised=yes&id=" + pool.poolId());
        }
    }

    public void tell() {
        joining.tell(new TellPool(formKey.getValue(), pool.poolId(), household, councilTold));
        page.goTo("community/pool/pledge?told=yes&id=" + pool.poolId());
    }

    public PledgeForm getForm() {
        return form;
    }

    public PoolView getPool() {
        return pool;
    }

    public boolean isTold() {
        return page.text("told").equals("yes");
    }

    public String getHousehold() {
        return household;
    }

    public void setHousehold(String household) {
        this.household = household;
    }

    public boolean isCouncilTold() {
        return councilTold;
    }

    public void setCouncilTold(boolean councilTold) {
        this.councilTold = councilTold;
    }
}
