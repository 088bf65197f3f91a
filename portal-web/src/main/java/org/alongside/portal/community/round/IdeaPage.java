package org.alongside.portal.community.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.round.boundary.ReadRounds;
import org.alongside.community.round.boundary.RoundStory;
import org.alongside.community.round.boundary.TakePartInRound;
import org.alongside.community.spend.boundary.ReadSpends;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** A member puts an idea forward, or says it in other words until the round is opened. */
@Named("roundIdea")
@RequestScoped
public class IdeaPage {

    @Inject
    private ReadRounds reading;

    @Inject
    private ReadSpends members;

    @Inject
    private TakePartInRound rounds;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private RoundStory it;
    private PoolFacts pool;
    /** Null for a new one. */
    private UUID idea;
    private final IdeaForm form = new IdeaForm();

    public void load() {
        it = reading.one(page.id("id"));
        pool = members.pool(it.poolId());
        idea = page.text("idea").isEmpty() ? null : page.id("idea");
        if (idea != null) {
            form.show(it.idea(idea).said());
        }
    }

    public void put() {
        UUID id = it.line().roundId();
        rounds.put(form.read(formKey.getValue(), id, idea, pool));
        page.goTo("community/round/one?done=put&id=" + id);
    }

    public List<Choice> getCategories() {
        return it.category() == null ? Choices.of(SpendCategory::label, SpendCategory.values())
                : Choices.of(SpendCategory::label, it.category());
    }

    public List<Choice> getMembers() {
        return pool.active().stream().map(one -> new Choice(one.membershipId().toString(), one.name())).toList();
    }

    public RoundStory getIt() {
        return it;
    }

    public IdeaForm getForm() {
        return form;
    }
}
