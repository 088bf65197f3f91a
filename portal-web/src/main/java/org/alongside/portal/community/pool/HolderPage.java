package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.pool.boundary.FormPool;
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

    private final HolderForm form = new HolderForm();
    private PoolView pool;

    public void load() {
        pool = pools.pool(page.id("id"));
    }

    public void hold() {
        forming.nameHolder(form.read(formKey.getValue(), pool.poolId()));
        page.goTo("community/pool/agreement?changed=yes&id=" + pool.poolId());
    }

    public PoolView getPool() {
        return pool;
    }

    public HolderForm getForm() {
        return form;
    }
}
