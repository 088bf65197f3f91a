package org.alongside.community.decision;

import java.time.Instant;
import java.util.UUID;

/**
 * How a decision stands, for those who asked for it.
 *
 * @param closesAt          null before it is opened
 * @param countsAt          when the count is made: the end of the next working day after it closes; null before it is open
 * @param tally             null until it is counted: nobody sees interim results (R-POOL-64)
 * @param needsRatification passed as an emergency, and the group has not confirmed it yet
 */
public record DecisionOutcome(UUID decisionId, DecisionStatus status, int round, Instant closesAt, Instant countsAt,
                              Instant countedAt, Tally tally, boolean needsRatification) {

    public boolean passed() {
        return status == DecisionStatus.PASSED;
    }

    /** Nothing will change it any more. */
    public boolean isFinal() {
        return status.isFinal();
    }
}
