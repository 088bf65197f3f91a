package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.pool.boundary.AgreeOnPool;
import org.alongside.community.pool.boundary.AgreementView;
import org.alongside.community.pool.boundary.ReadMyPools;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Somebody writes a version of the agreement. */
@Named("communityPoolWrite")
@RequestScoped
public class WritePage {

    @Inject
    private ReadMyPools pools;

    @Inject
    private AgreeOnPool agreeing;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private final AgreementForm form = new AgreementForm();
    private AgreementView before;

    public void load() {
        before = pools.agreement(page.id("id"));
        if (before.isWritten()) {
            form.take(before);
        }
    }

    public void write() {
        agreeing.write(form.read(formKey.getValue(), before.poolId()));
        page.goTo("community/pool/agreement?id=" + before.poolId());
    }

    public AgreementForm getForm() {
        return form;
    }

    public AgreementView getBefore() {
        return before;
    }
}
