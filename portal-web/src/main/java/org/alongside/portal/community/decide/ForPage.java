package org.alongside.portal.community.decide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.decision.DecisionView;
import org.alongside.community.decision.Method;
import org.alongside.community.decision.boundary.ReadDecisions;
import org.alongside.community.decision.boundary.Vote;
import org.alongside.community.decision.boundary.VoteForSomebody;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.community.TriedFirstForm;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** Somebody who lawfully decides about a person's money votes for them, and says what was tried first. */
@Named("communityDecideFor")
@RequestScoped
public class ForPage {

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

    private final BallotForm ballot = new BallotForm();
    private final TriedFirstForm first = new TriedFirstForm();
    private DecisionView it;
    private String person;

    public void load() {
        it = decisions.one(page.id("id"));
        person = it.me().voteFor().stream().filter(one -> one.id().equals(page.id("person"))).findFirst()
                .orElseThrow(NotFound::new).name();
    }

    public void vote() {
        ballot.check(problems);
        if (!problems.isAny()) {
            voting.castFor(new VoteForSomebody(formKey.getValue(), it.id(), page.id("person"), ballot.chosen(),
                    first.read()));
            page.goTo("community/decide/one?id=" + it.id() + "&done=votedFor");
        }
    }

    public List<Choice> getChoices() {
        return Choices.of(one -> one.label(), Method.MAJORITY.choices());
    }

    public String getPerson() {
        return person;
    }

    public BallotForm getBallot() {
        return ballot;
    }

    public TriedFirstForm getFirst() {
        return first;
    }

    public DecisionView getIt() {
        return it;
    }
}
