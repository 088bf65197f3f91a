package org.alongside.platform.calendar;

import java.time.Instant;
import java.util.UUID;

/**
 * One date.
 *
 * @param sequence grows with every change, so that a calendar that has it already takes the newer one
 */
public record CalendarEvent(UUID id, Instant changedAt, int sequence, Instant startsAt, Instant endsAt, String summary,
                            String location, String description, boolean cancelled) {
}
