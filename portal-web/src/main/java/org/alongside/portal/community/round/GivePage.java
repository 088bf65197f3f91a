package org.alongside.portal.community.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.community.round.boundary.GiveMoney;
import org.alongside.community.round.boundary.IdeaLine;
import org.alongside.community.round.boundary.MyPart;
import org.alongside.community.round.boundary.ReadRounds;
import org.alongside.community.round.boundary.RoundStory;
import org.alongside.community.round.boundary.StopIdea;
import org.alongside.community.round.boundary.TakePartInRound;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** One idea: how much of my part goes to it; and for who put it forward or leads the round, stopping it. */
@Named("roundGive")
@RequestScoped
public class GivePage {

    @Inject
    private ReadRounds reading;

    @Inject
    private TakePartInRound rounds;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private RoundStory it;
    private IdeaLine idea;
    private final Map<String, String> texts = new HashMap<>(Map.of("amount", "", "whose", "", "reason", ""));

    public void load() {
        it = reading.one(page.id("id"));
        idea = it.idea(page.id("idea"));
        it.parts().stream().findFirst().ifPresent(one -> texts.put("whose", one.personId().toString()));
    }

    public void give() {
        rounds.give(new GiveMoney(formKey.getValue(), id(), idea.proposalId(), person(), texts.get("amount")));
        page.goTo("community/round/one?done=given&id=" + id());
    }

    public void stop() {
        rounds.stop(new StopIdea(formKey.getValue(), id(), idea.proposalId(), texts.get("reason")));
        page.goTo("community/round/one?done=stopped&id=" + id());
    }

    private UUID id() {
        return it.line().roundId();
    }

    /** Nonsense is a person for whom nobody may act. */
    private UUID person() {
        return it.parts().stream().map(MyPart::personId).filter(one -> one.toString().equals(texts.get("whose"))).findFirst()
                .orElseGet(UUID::randomUUID);
    }

    public List<Choice> getParts() {
        return it.parts().stream().map(one -> new Choice(one.personId().toString(), one.mine() ? "Mine" : one.name()))
                .toList();
    }

    public RoundStory getIt() {
        return it;
    }

    public IdeaLine getIdea() {
        return idea;
    }

    public Map<String, String> getTexts() {
        return texts;
    }
}
