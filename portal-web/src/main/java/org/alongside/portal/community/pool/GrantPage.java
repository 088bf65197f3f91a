package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.community.pool.MoneySource;
import org.alongside.community.pool.boundary.ContributeToPool;
import org.alongside.community.pool.boundary.PledgeMoney;
import org.alongside.community.pool.boundary.PoolView;
import org.alongside.community.pool.boundary.ReadMyPools;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** A treasurer writes down a grant or a gift that was promised to the pot. */
@Named("communityPoolGrant")
@RequestScoped
public class GrantPage {

    @Inject
    private ReadMyPools pools;

    @Inject
    private ContributeToPool contributing;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private final GrantForm form = new GrantForm();
    private PoolView pool;

    public void load() {
        pool = pools.pool(page.id("id"));
    }

    public void keep() {
        PledgeMoney grant = form.read(formKey.getValue(), pool.poolId(), problems);
        if (!problems.isAny()) {
            contributing.pledge(grant);
            page.goTo("community/pool/books?saved=yes&id=" + pool.poolId());
        }
    }

    public List<Choice> getSources() {
        return Stream.of(MoneySource.values()).filter(MoneySource::isOfThePot)
                .map(one -> new Choice(one.name(), one.label())).toList();
    }

    public GrantForm getForm() {
        return form;
    }

    public PoolView getPool() {
        return pool;
    }
}
