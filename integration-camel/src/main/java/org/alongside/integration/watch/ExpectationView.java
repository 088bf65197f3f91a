package org.alongside.integration.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** What is expected of an endpoint, and when the next one is due. */
public record ExpectationView(UUID endpointId, Rhythm rhythm, LocalDate firstDay, int daysBefore, LocalTime byTime,
        int graceMinutes, Hearers hearers, Instant nextDue) {
}
