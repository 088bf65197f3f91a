package org.alongside.community.decision;

import java.time.Instant;
import java.util.UUID;

/**
 * One decision in somebody's list.
 *
 * @param toVote this person may vote now and has not
 */
public record DecisionLine(UUID id, String title, String group, DecisionStatus status, Phase phase, Instant closesAt,
                           boolean toVote, boolean facilitates) {
}
