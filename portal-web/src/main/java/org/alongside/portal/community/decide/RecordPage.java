package org.alongside.portal.community.decide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.decision.Channel;
import org.alongside.community.decision.DecisionView;
import org.alongside.community.decision.Grounds;
import org.alongside.community.decision.boundary.ReadDecisions;
import org.alongside.community.decision.boundary.RecordBallots;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** A helper writes down what somebody told them, with a witness. */
@Named("communityDecideRecord")
@RequestScoped
public class RecordPage {

    @Inject
    private ReadDecisions decisions;

    @Inject
    private RecordBallots ballots;

    @Inject
    private Problems problems;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private final ToldForm form = new ToldForm();
    private DecisionView it;

    public void load() {
        it = decisions.one(page.id("id"));
    }

    public void keep() {
        var command = form.read(formKey.getValue(), it.id(), problems);
        if (!problems.isAny()) {
            ballots.record(command);
            page.goTo("community/decide/one?id=" + it.id() + "&done=recorded");
        }
    }

    public List<Choice> getVoters() {
        return it.me().recordFor().stream().map(one -> new Choice(one.id().toString(), one.name())).toList();
    }

    public List<Choice> getChoices() {
        return Choices.of(one -> one.label(), it.facts().terms().method().choices());
    }

    public List<Choice> getConcerns() {
        return Choices.of(Grounds.Concern::label, Grounds.Concern.values());
    }

    public List<Choice> getChannels() {
        return Choices.of(Channel::label, Channel.told());
    }

    public ToldForm getForm() {
        return form;
    }

    public DecisionView getIt() {
        return it;
    }
}
