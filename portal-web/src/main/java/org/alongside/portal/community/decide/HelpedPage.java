package org.alongside.portal.community.decide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.decision.DecisionView;
import org.alongside.community.decision.boundary.NoteSupport;
import org.alongside.community.decision.boundary.ReadDecisions;
import org.alongside.community.decision.boundary.RecordBallots;
import org.alongside.community.person.SupportOutcome;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Who leads a decision writes down how somebody was helped to decide, for that person to read. */
@Named("communityDecideHelped")
@RequestScoped
public class HelpedPage {

    @Inject
    private ReadDecisions decisions;

    @Inject
    private RecordBallots ballots;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private String tried = "";
    private String supporter = "";
    private DecisionView it;
    private String person;
    private SupportOutcome outcome;

    public void load() {
        it = decisions.one(page.id("id"));
        person = it.people().wantHelp().stream().filter(one -> one.id().equals(page.id("person"))).findFirst()
                .orElseThrow(NotFound::new).name();
    }

    public void keep() {
        ballots.note(new NoteSupport(formKey.getValue(), it.id(), page.id("person"), outcome, tried, supporter));
        page.goTo("community/decide/lead?id=" + it.id() + "&done=helped");
    }

    public List<Choice> getOutcomes() {
        return Choices.of(SupportOutcome::label, SupportOutcome.DECIDED_SELF, SupportOutcome.NOT_MADE);
    }

    public String getPerson() {
        return person;
    }

    public String getTried() {
        return tried;
    }

    public void setTried(String tried) {
        this.tried = tried;
    }

    public String getSupporter() {
        return supporter;
    }

    public void setSupporter(String supporter) {
        this.supporter = supporter;
    }

    public SupportOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(SupportOutcome outcome) {
        this.outcome = outcome;
    }
}
