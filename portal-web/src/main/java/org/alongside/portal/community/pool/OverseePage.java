package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.pool.boundary.FreezePool;
import org.alongside.community.pool.boundary.OverseePools;
import org.alongside.community.pool.boundary.PoolLine;
import org.alongside.community.pool.boundary.ReadPoolBooks;
import org.alongside.community.pool.boundary.UnfreezePool;
import org.alongside.portal.accreditation.Ids;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** Every pool of the area, for finance. */
@Named("communityPoolOversee")
@RequestScoped
public class OverseePage {

    @Inject
    private ReadPoolBooks reading;

    @Inject
    private OverseePools overseeing;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private List<PoolLine> pools;
    private String pool = "";
    private String reason = "";

    public void load() {
        pools = reading.all();
    }

    public void freeze() {
        if (isChosen()) {
            overseeing.freeze(new FreezePool(formKey.getValue(), Ids.of(pool), reason));
            page.goTo("community/pool/oversee");
        }
    }

    public void unfreeze() {
        if (isChosen()) {
            overseeing.unfreeze(new UnfreezePool(formKey.getValue(), Ids.of(pool)));
            page.goTo("community/pool/oversee");
        }
    }

    private boolean isChosen() {
        if (pool.isBlank()) {
            problems.add("pool", "Choose a pool.");
        }
        return !pool.isBlank();
    }

    public List<PoolLine> getPools() {
        return pools;
    }

    public List<Choice> getChoices() {
        return pools.stream().map(one -> new Choice(one.poolId().toString(), one.name(), one.status().label())).toList();
    }

    public String getPool() {
        return pool;
    }

    public void setPool(String pool) {
        this.pool = pool;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
