package org.alongside.portal.community.decide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.community.decision.DecisionView;
import org.alongside.community.decision.boundary.ReadDecisions;
import org.alongside.community.decision.boundary.TakeMoreTime;
import org.alongside.community.decision.boundary.Vote;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** I need more time; nobody asks why. */
@Named("communityDecideTime")
@RequestScoped
public class TimePage {

    private static final int MOST = 7;

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

    private DecisionView it;
    private String days = "";

    public void load() {
        it = decisions.one(page.id("id"));
    }

    public void take() {
        if (!days.matches("\\d")) {
            problems.add("days", "Choose how many days.");
            return;
        }
        voting.takeMoreTime(new TakeMoreTime(formKey.getValue(), it.id(), Integer.parseInt(days)));
        page.goTo("community/decide/one?id=" + it.id() + "&done=time");
    }

    public List<Choice> getChoices() {
        return IntStream.rangeClosed(1, MOST).mapToObj(one ->
                new Choice(String.valueOf(one), one == 1 ? "1 more day" : one + " more days")).toList();
    }

    public DecisionView getIt() {
        return it;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }
}
