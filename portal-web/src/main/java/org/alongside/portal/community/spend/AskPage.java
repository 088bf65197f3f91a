package org.alongside.portal.community.spend;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.spend.ShareRule;
import org.alongside.community.spend.SpendWanted;
import org.alongside.community.spend.boundary.AskSpend;
import org.alongside.community.spend.boundary.AskToSpend;
import org.alongside.community.spend.boundary.ReadSpends;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** I ask my group to pay for something, and see what each would pay before anybody is asked. */
@Named("spendAsk")
@RequestScoped
public class AskPage {

    @Inject
    private ReadSpends spends;

    @Inject
    private AskToSpend asking;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private PoolFacts pool;
    private Map<String, Long> shares;
    private final AskForm form = new AskForm();

    public void load() {
        pool = spends.pool(page.id("pool"));
        form.show(pool);
    }

    public void check() {
        SpendWanted wanted = form.read(pool, problems);
        if (!problems.isAny()) {
            shares = asking.tryOut(pool.poolId(), wanted);
        }
    }

    public void ask() {
        SpendWanted wanted = form.read(pool, problems);
        if (!problems.isAny()) {
            UUID id = asking.ask(new AskSpend(formKey.getValue(), pool.poolId(), wanted));
            page.goTo("community/spend/one?done=asked&id=" + id);
        }
    }

    public List<Choice> getCategories() {
        return Choices.of(SpendCategory::label, SpendCategory.values());
    }

    public List<Choice> getRules() {
        return Choices.of(ShareRule::label, ShareRule.values());
    }

    public List<Choice> getMembers() {
        return pool.active().stream().map(one -> new Choice(one.membershipId().toString(), one.name())).toList();
    }

    public PoolFacts getPool() {
        return pool;
    }

    public Map<String, Long> getShares() {
        return shares;
    }

    public AskForm getForm() {
        return form;
    }
}
