package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.alongside.integration.engine.ProbeStep;
import org.alongside.integration.engine.TryEndpoint;
import org.alongside.integration.message.TriesView;
import org.alongside.integration.message.boundary.ReadMessages;
import org.alongside.integration.partner.EndpointStep;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.boundary.KeepEndpoints;
import org.alongside.integration.partner.boundary.MoveEndpoint;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.platform.time.London;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;
import org.alongside.portal.routing.CurrentPage;

/** One endpoint, from its first test to its end. */
@Named("feedsEndpoint")
@RequestScoped
public class EndpointPage {

    @Inject
    private ReadPartners partners;
    @Inject
    private ReadMessages messages;
    @Inject
    private KeepEndpoints keeping;
    @Inject
    private TryEndpoint trying;
    @Inject
    private FormKey formKey;
    @Inject
    private Problems problems;
    @Inject
    private CurrentPage page;

    private EndpointView it;
    private List<ProbeStep> steps = List.of();
    private List<TriesView> tries;
    private String because = "";
    private final TypedDate until = new TypedDate();

    public void load() {
        it = partners.endpoint(page.id("id"));
        tries = messages.tries(it.id());
    }

    /** What each step said is shown at once, and kept nowhere; that all passed is. */
    public void probe() {
        steps = trying.of(it.id());
        it = partners.endpoint(it.id());
    }

    public void goLive() {
        move(EndpointStep.GO_LIVE, null);
    }

    /** It goes on by itself at the beginning of the day that was named. */
    public void pause() {
        Instant end = until.value("until", problems).map(day -> day.atStartOfDay(London.ZONE).toInstant()).orElse(null);
        if (!problems.isAny()) {
            move(EndpointStep.PAUSE, end);
        }
    }

    public void resume() {
        move(EndpointStep.RESUME, null);
    }

    public void retire() {
        move(EndpointStep.RETIRE, null);
    }

    private void move(EndpointStep step, Instant end) {
        keeping.move(new MoveEndpoint(formKey.getValue(), it.id(), step, because, end));
        page.goTo("feeds/endpoint?id=" + it.id() + "&done=yes");
    }

    public EndpointView getIt() {
        return it;
    }

    public List<TriesView> getTries() {
        return tries;
    }

    public List<ProbeStep> getSteps() {
        return steps;
    }

    public TypedDate getUntil() {
        return until;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
