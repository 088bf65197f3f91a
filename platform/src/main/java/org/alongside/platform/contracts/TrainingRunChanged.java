package org.alongside.platform.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A run of a course opened for booking, or was cancelled.
 *
 * @param type     {@code run.opened} or {@code run.cancelled}
 * @param startsAt the first session; null when it was cancelled before it had one
 */
public record TrainingRunChanged(UUID subject, String type, UUID courseId, Instant startsAt, Instant at)
        implements ContractEvent {
}
