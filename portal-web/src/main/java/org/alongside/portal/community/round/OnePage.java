package org.alongside.portal.community.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.alongside.community.round.boundary.LeadRound;
import org.alongside.community.round.boundary.MoveRound;
import org.alongside.community.round.boundary.ReadRounds;
import org.alongside.community.round.boundary.RoundStory;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** One round: its ideas, my part, and at the end which ideas get money. Who leads it opens it or calls it off. */
@Named("roundOne")
@RequestScoped
public class OnePage {

    @Inject
    private ReadRounds reading;

    @Inject
    private LeadRound rounds;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private RoundStory it;

    public void load() {
        it = reading.one(page.id("id"));
    }

    public void open() {
        rounds.open(new MoveRound(formKey.getValue(), id()));
        page.goTo("community/round/one?done=opened&id=" + id());
    }

    public void callOff() {
        rounds.callOff(new MoveRound(formKey.getValue(), id()));
        page.goTo("community/round/one?done=calledOff&id=" + id());
    }

    private UUID id() {
        return it.line().roundId();
    }

    /** What has just been done, in words; empty when nothing has. */
    public String getDone() {
        return RoundWords.done(page.text("done"));
    }

    /** What happens now. */
    public String getNext() {
        return RoundWords.next(it);
    }

    public RoundStory getIt() {
        return it;
    }
}
