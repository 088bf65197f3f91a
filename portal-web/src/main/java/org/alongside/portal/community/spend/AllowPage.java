package org.alongside.portal.community.spend;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.pool.boundary.ReadMyPools;
import org.alongside.community.spend.boundary.AllowedBeforehand;
import org.alongside.community.spend.boundary.AnswerShare;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** What I say yes to beforehand, up to my limits and until a day (R-POOL-07). */
@Named("spendAllow")
@RequestScoped
public class AllowPage {

    @Inject
    private AnswerShare answering;

    @Inject
    private ReadMyPools pools;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private List<AllowedBeforehand> all;
    private List<Choice> outcomes;
    private final AllowForm form = new AllowForm();

    public void load() {
        all = answering.allowed(pool());
        outcomes = Outcomes.choices(pools.outcomes());
    }

    public void allow() {
        form.read(formKey.getValue(), pool(), problems).ifPresent(wanted -> {
            answering.allow(wanted);
            page.goTo("community/spend/allow?done=yes&pool=" + pool());
        });
    }

    private UUID pool() {
        return page.id("pool");
    }

    public List<Choice> getCategories() {
        return Choices.of(SpendCategory::label, SpendCategory.values());
    }

    public List<Choice> getOutcomes() {
        return outcomes;
    }

    public List<AllowedBeforehand> getAll() {
        return all;
    }

    public AllowForm getForm() {
        return form;
    }
}
