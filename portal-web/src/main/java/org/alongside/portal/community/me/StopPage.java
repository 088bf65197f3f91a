package org.alongside.portal.community.me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.person.EndReason;
import org.alongside.community.person.RepresentationView;
import org.alongside.community.person.boundary.EndRepresentation;
import org.alongside.community.person.boundary.RecordRepresentation;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** The coordinator writes down that somebody does not act for a person any more, and why. */
@Named("communityMeStop")
@RequestScoped
public class StopPage {

    @Inject
    private RecordRepresentation recording;

    @Inject
    private Problems problems;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private RepresentationView it;
    private EndReason reason;

    public void load() {
        it = recording.current().stream().filter(one -> one.id().equals(page.id("id"))).findFirst()
                .orElseThrow(NotFound::new);
    }

    public void stop() {
        if (reason == null) {
            problems.add("reason", "Choose why it ends.");
            return;
        }
        recording.end(new EndRepresentation(formKey.getValue(), it.id(), reason));
        page.goTo("community/me/record?done=ended");
    }

    public List<Choice> getReasons() {
        return Choices.of(EndReason::label, EndReason.values());
    }

    public RepresentationView getIt() {
        return it;
    }

    public EndReason getReason() {
        return reason;
    }

    public void setReason(EndReason reason) {
        this.reason = reason;
    }
}
