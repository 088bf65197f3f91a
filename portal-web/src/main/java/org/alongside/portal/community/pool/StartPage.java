package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.pool.PoolKind;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.pool.boundary.FormPool;
import org.alongside.community.pool.boundary.ProposePool;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Somebody proposes a pool. */
@Named("communityPoolStart")
@RequestScoped
public class StartPage {

    @Inject
    private FormPool pools;

    @Inject
    private CurrentCall call;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private String name = "";
    private PoolKind kind = PoolKind.MEMBER_POOL;
    private String aims = "";
    private List<String> categories = List.of();

    public void load() {
        call.actor().personId();
    }

    public void start() {
        page.goTo("community/pool/set-up?id=" + pools.propose(new ProposePool(formKey.getValue(), name, kind, aims,
                Choices.chosen(SpendCategory.class, categories))));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public PoolKind getKind() {
        return kind;
    }

    public void setKind(PoolKind kind) {
        this.kind = kind;
    }

    public String getAims() {
        return aims;
    }

    public void setAims(String aims) {
        this.aims = aims;
    }

    public List<String> getCategories() {
        return categories;
    }

    public void setCategories(List<String> categories) {
        this.categories = categories;
    }
}
