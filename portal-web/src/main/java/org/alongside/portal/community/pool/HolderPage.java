package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.pool.HolderKind;
import org.alongside.community.pool.boundary.FormPool;
import org.alongside.community.pool.boundary.NameHolder;
import org.alongside.community.pool.boundary.PoolView;
import org.alongside.community.pool.boundary.ReadMyPools;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** A group wants somebody else to hold its money. */
@Named("communityPoolHolder")
@RequestScoped
public class HolderPage {

    @Inject
    private ReadMyPools pools;

    @Inject
    private FormPool forming;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private PoolView pool;
    private HolderKind holder = HolderKind.CLUB_ACCOUNT;
    private String called = "";
    private String digits = "";

    public void load() {
        pool = pools.pool(page.id("id"));
    }

    public void hold() {
        forming.nameHolder(new NameHolder(formKey.getValue(), pool.poolId(), holder, called, digits));
        page.goTo("community/pool/agreement?changed=yes&id=" + pool.poolId());
    }

    public PoolView getPool() {
        return pool;
    }

    public HolderKind getHolder() {
        return holder;
    }

    public void setHolder(HolderKind holder) {
        this.holder = holder;
    }

    public String getCalled() {
        return called;
    }

    public void setCalled(String called) {
        this.called = called;
    }

    public String getDigits() {
        return digits;
    }

    public void setDigits(String digits) {
        this.digits = digits;
    }
}
