package org.alongside.community.peergroup;

import java.time.Instant;
import java.util.UUID;

/** @param attended how many came; null until somebody has written it down */
public record MeetingFacts(UUID meetingId, Instant startsAt, Instant endsAt, boolean online, String place,
                           boolean cancelled, Integer attended) {
}
