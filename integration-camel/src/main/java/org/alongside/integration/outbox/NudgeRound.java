package org.alongside.integration.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.outbox.EventId;

/** One look at what waits in one area: who is nudged now, and who need not be. */
final class NudgeRound {

    /** Who has not been nudged for so long has seen the message or hears of the next one (R-INT-34). */
    static final Duration TOO_LATE = Duration.ofDays(3);

    private final Set<UUID> nudged = new HashSet<>();
    private final Instant now;
    private final int most;

    NudgeRound(Instant now, int most) {
        this.now = now;
        this.most = most;
    }

    /** What becomes of one fact. */
    enum Step {
        SEND, DROP, WAIT
    }

    /** Ten messages at once are one nudge. */
    Step of(UUID fact, UUID person) {
        if (nudged.contains(person) || EventId.momentOf(fact).isBefore(now.minus(TOO_LATE))) {
            return Step.DROP;
        }
        return nudged.size() < most ? Step.SEND : Step.WAIT;
    }

    void nudged(UUID person) {
        nudged.add(person);
    }
}
