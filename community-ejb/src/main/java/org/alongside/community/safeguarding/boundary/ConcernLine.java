package org.alongside.community.safeguarding.boundary;

import java.time.Instant;
import java.util.UUID;
import org.alongside.community.safeguarding.ConcernStatus;

/** One concern in the list; {@code dueBy} is when it has to be looked into, null when that is done. */
public record ConcernLine(UUID concernId, Instant raisedAt, ConcernStatus status, boolean danger, boolean waits,
                          Instant dueBy, boolean overdue) {
}
