package org.alongside.portal.community.safeguarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.safeguarding.Outcome;
import org.alongside.community.safeguarding.SharingReason;
import org.alongside.community.safeguarding.boundary.HandleConcern;
import org.alongside.community.safeguarding.boundary.ReadConcerns;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** What happens about a worry. */
@Named("communitySafeguardingDecide")
@RequestScoped
public class DecidePage {

    @Inject
    private ReadConcerns concerns;

    @Inject
    private HandleConcern handling;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private final DecideForm form = new DecideForm();

    /** Whoever may not read it is told that there is none. */
    public void load() {
        concerns.open(page.id("id"));
    }

    public void decide() {
        handling.decide(form.command(formKey.getValue(), page.id("id")));
        page.goTo("community/safeguarding/concern?id=" + page.id("id") + "&done=yes");
    }

    public DecideForm getForm() {
        return form;
    }

    public List<Choice> getQuestions() {
        return DecideForm.QUESTIONS;
    }

    public List<Choice> getOutcomes() {
        return Choices.of(Outcome::label, Outcome.values());
    }

    public List<Choice> getReasons() {
        return Choices.of(SharingReason::label, SharingReason.values());
    }
}
