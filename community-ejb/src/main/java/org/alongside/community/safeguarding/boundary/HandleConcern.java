package org.alongside.community.safeguarding.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.alongside.community.safeguarding.Outcome;
import org.alongside.community.safeguarding.control.Concerns;
import org.alongside.community.safeguarding.entity.Concern;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;

/** The lead or the deputy takes a concern up and sees it through. What they write is sealed with it. */
@Stateless
public class HandleConcern {

    private static final int LONGEST = 5000;

    @Inject
    private Concerns concerns;

    @Inject
    private Everybody everybody;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    @UseCase("HANDLE_CONCERN")
    public void takeUp(TakeUp command) {
        concerns.add(concern(command.concernId()).takeUp(me(), clock.instant()));
    }

    /** No answer is needed to go on. */
    @UseCase("HANDLE_CONCERN")
    public void triage(Triage command) {
        concerns.add(concern(command.concernId()).triage(optional("wishes", command.wishes()), command.consent(),
                optional("note", command.note()), me(), clock.instant()));
    }

    @UseCase("HANDLE_CONCERN")
    public void decide(DecideConcern command) {
        String note = command.outcome() == Outcome.NOTHING_MORE
                ? PlainText.reason("note", command.note(), LONGEST) : optional("note", command.note());
        concerns.add(concern(command.concernId()).decide(command.outcome(), command.referral(), command.why(), note, me(),
                clock.instant()));
    }

    @UseCase("HANDLE_CONCERN")
    public void followUp(WriteNote command) {
        concerns.add(concern(command.concernId()).followUp(optional("note", command.note()), me(), clock.instant()));
    }

    @UseCase("HANDLE_CONCERN")
    public void close(WriteNote command) {
        concerns.add(concern(command.concernId()).close(optional("note", command.note()), me(), clock.instant()));
    }

    private Concern concern(UUID concernId) {
        return concerns.readableBy(concernId, me(), everybody.list());
    }

    private static String optional(String field, String text) {
        return PlainText.optional(field, text, LONGEST);
    }

    private UUID me() {
        return call.actor().personId();
    }
}
