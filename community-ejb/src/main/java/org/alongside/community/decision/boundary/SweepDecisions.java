package org.alongside.community.decision.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.community.decision.control.DecisionNews;
import org.alongside.community.decision.control.Decisions;
import org.alongside.community.decision.entity.Decision;
import org.alongside.platform.usecase.UseCase;

/**
 * What time does to decisions: who has not voted is reminded the day before, what has closed is counted, and after 90
 * days a secret ballot forgets its voter. Run as often as you like; what was missed is caught up.
 */
@Stateless
public class SweepDecisions {

    private static final Duration REMINDED_BEFORE = Duration.ofDays(1);

    @Inject
    private Decisions decisions;

    @Inject
    private DecisionNews news;

    @Inject
    private Clock clock;

    /** In the order in which they close. */
    @UseCase("SWEEP_DECISIONS")
    public List<UUID> due() {
        Instant now = clock.instant();
        return Stream.concat(decisions.closingBefore(now.plus(REMINDED_BEFORE)).stream(),
                decisions.secretsClosedBefore(now).stream()).distinct().toList();
    }

    /** One at a time, so that trouble with one keeps no other waiting. */
    @UseCase("SWEEP_DECISIONS")
    public void sweep(UUID decisionId) {
        Instant now = clock.instant();
        Decision decision = decisions.lock(decisionId);
        decision.keepTime(now, REMINDED_BEFORE).forEach(event -> news.tell(decision, event));
    }
}
