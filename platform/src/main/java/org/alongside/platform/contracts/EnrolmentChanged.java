package org.alongside.platform.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody was offered a place on a run, or has one. Who it is, is not told.
 *
 * @param type {@code enrolment.offered} or {@code enrolment.confirmed}
 */
public record EnrolmentChanged(UUID subject, String type, UUID runId, Instant at) implements ContractEvent {
}
