package org.alongside.portal.community.decide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.decision.DecisionView;
import org.alongside.community.decision.Grounds;
import org.alongside.community.decision.boundary.CastVote;
import org.alongside.community.decision.boundary.ReadDecisions;
import org.alongside.community.decision.boundary.Vote;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** I choose, look at what I chose, and vote. What I chose is never in an address. */
@Named("communityDecideVote")
@RequestScoped
public class VotePage {

    private static final String LOOKED = "yes";

    @Inject
    private ReadDecisions decisions;

    @Inject
    private Vote voting;

    @Inject
    private Problems problems;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private final BallotForm form = new BallotForm();
    private DecisionView it;
    private boolean looked;

    public void load() {
        it = decisions.one(page.id("id"));
    }

    public void go() {
        form.check(problems);
        if (problems.isAny()) {
            return;
        }
        if (!isLooked()) {
            looked = true;
            return;
        }
        voting.cast(new CastVote(formKey.getValue(), it.id(), form.chosen(), form.grounds()));
        page.goTo("community/decide/voted?id=" + it.id());
    }

    /** The answer has been shown, so the button votes. */
    public boolean isLooked() {
        return looked || page.text("looked").equals(LOOKED) && page.text("choice").equals(page.text("shown"));
    }

    public String getAnswer() {
        return form.chosen() == null ? "" : form.chosen().label();
    }

    public List<Choice> getChoices() {
        return Choices.of(one -> one.label(), it.facts().terms().method().choices());
    }

    public List<Choice> getConcerns() {
        return Choices.of(Grounds.Concern::label, Grounds.Concern.values());
    }

    public BallotForm getForm() {
        return form;
    }

    public DecisionView getIt() {
        return it;
    }
}
