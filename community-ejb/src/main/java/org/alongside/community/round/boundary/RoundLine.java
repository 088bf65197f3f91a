package org.alongside.community.round.boundary;

import java.time.Instant;
import java.util.UUID;
import org.alongside.community.round.RoundStatus;

/**
 * @param ideas    how many there are
 * @param closesAt null before it is opened
 */
public record RoundLine(UUID roundId, String title, long fundPence, RoundStatus status, int ideas, Instant closesAt) {
}
