package org.alongside.training.run;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A run in a list that anybody can browse.
 *
 * @param areaId     whose pages it is booked on
 * @param areas      what it teaches, as {@code C01:FULL}
 * @param towns      where it takes place, parted by commas; empty when it is online
 * @param access     what every session offers
 * @param meets      each time people meet, in order
 * @param placesLeft places somebody who books now can have; who can only wait sees 0
 */
public record ListedRun(UUID runId, UUID areaId, UUID courseId, String title, String summary, String providerName,
        String linkStatement, List<String> areas, RunMode mode, RunStatus status, Instant startsAt, Instant endsAt,
        List<Meeting> meets, Instant bookingClosesAt, String towns, Set<AccessFeature> access, long feePence, int learnerPlaces,
        int placesLeft, int waiting) {

    public ListedRun {
        areas = List.copyOf(areas);
        meets = List.copyOf(meets);
    }

    public int sessions() {
        return meets.size();
    }

    public boolean hasPlaces() {
        return placesLeft > 0;
    }
}
