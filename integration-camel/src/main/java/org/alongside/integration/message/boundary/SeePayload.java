package org.alongside.integration.message.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.integration.feed.Privacy;
import org.alongside.integration.message.MessageEvent;
import org.alongside.integration.message.MessageRule;
import org.alongside.integration.message.PayloadText;
import org.alongside.integration.message.UncoveringView;
import org.alongside.integration.message.control.Messages;
import org.alongside.integration.message.control.PayloadShown;
import org.alongside.integration.message.control.Payloads;
import org.alongside.integration.message.control.Uncoverings;
import org.alongside.integration.message.entity.Uncovering;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** What a message says: covered for whoever works at the desk, and open for ten minutes with a reason (R-INT-76). */
@Stateless
public class SeePayload {

    @Inject
    private Messages messages;

    @Inject
    private Payloads payloads;

    @Inject
    private Uncoverings uncoverings;

    @Inject
    private CurrentCall call;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** What is public anyway is not covered. */
    @UseCase("SEE_PAYLOAD")
    public PayloadText covered(UUID messageId) {
        return shown(messageId, messages.get(messageId).feed().privacy() != Privacy.P0);
    }

    /** Refused unless this person may see it now. */
    @UseCase("UNCOVER_PAYLOAD")
    public PayloadText open(UUID messageId) {
        Instant now = clock.instant();
        if (asked(messageId, now).stream().noneMatch(one -> one.lets(me(), now))) {
            throw new NotPermitted("UNCOVER_PAYLOAD");
        }
        return shown(messageId, false);
    }

    private PayloadText shown(UUID messageId, boolean covered) {
        byte[] content = payloads.content(messageId).orElseThrow(() -> new RuleBroken(MessageRule.PAYLOAD_GONE));
        journal.record(new MessageEvent.PayloadSeen(messageId, !covered));
        return new PayloadShown(payloads.find(messageId).orElseThrow(), content, covered).text();
    }

    /** Open at once where no second person is needed. */
    @UseCase("UNCOVER_PAYLOAD")
    public void ask(AskToSee command) {
        Privacy privacy = messages.get(command.messageId()).feed().privacy();
        Uncovering uncovering =
                new Uncovering(command.messageId(), privacy, command.because(), me(), clock.instant());
        uncoverings.add(uncovering);
        journal.record(uncovering.asked(), command.because());
    }

    /** By somebody else than who asked. */
    @UseCase("UNCOVER_PAYLOAD")
    public void agree(LetSee command) {
        journal.record(uncoverings.locked(command.uncoveringId()).agree(me(), clock.instant()));
    }

    /** Who asked since yesterday, or may see it now. */
    @UseCase("SEE_PAYLOAD")
    public List<UncoveringView> asked(UUID messageId) {
        return asked(messageId, clock.instant()).stream().map(Uncovering::view).toList();
    }

    private List<Uncovering> asked(UUID messageId, Instant now) {
        return uncoverings.open(messages.get(messageId).id(), now.minus(Uncovering.STILL_ASKED), now);
    }

    private UUID me() {
        return call.actor().personId();
    }
}
