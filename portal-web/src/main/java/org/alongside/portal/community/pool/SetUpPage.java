package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.pool.boundary.FormPool;
import org.alongside.community.pool.boundary.InviteMember;
import org.alongside.community.pool.boundary.PoolView;
import org.alongside.community.pool.boundary.ReadMyPools;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** A pool that is being set up: who is asked, who does what, and who holds the money. */
@Named("communityPoolSetUp")
@RequestScoped
public class SetUpPage {

    @Inject
    private ReadMyPools pools;

    @Inject
    private FormPool forming;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private final HolderForm form = new HolderForm();
    private PoolView pool;
    private String email = "";

    public void load() {
        pool = pools.pool(page.id("id"));
    }

    public void invite() {
        forming.invite(new InviteMember(formKey.getValue(), pool.poolId(), email));
        page.goTo("community/pool/set-up?id=" + pool.poolId());
    }

    public void hold() {
        forming.nameHolder(form.read(formKey.getValue(), pool.poolId()));
        page.goTo("community/pool/set-up?id=" + pool.poolId());
    }

    public PoolView getPool() {
        return pool;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public HolderForm getForm() {
        return form;
    }
}
