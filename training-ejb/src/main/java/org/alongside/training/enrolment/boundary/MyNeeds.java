package org.alongside.training.enrolment.boundary;

import java.time.Instant;
import java.util.UUID;
import org.alongside.training.enrolment.NeedsTold;

/**
 * What I asked to be arranged.
 *
 * @param enrolmentId null for what I keep for the next booking
 * @param title       of the course; empty for what I keep
 * @param startsAt    of the run; null for what I keep
 */
public record MyNeeds(UUID enrolmentId, String title, Instant startsAt, NeedsTold told) {
}
