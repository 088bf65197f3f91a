package org.alongside.training.run;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What a provider means to hold, before there are sessions.
 *
 * @param roomPlaces null for what is usual
 * @param feePence   for those who pay; nobody's place in the queue depends on it (R-TRN-04)
 * @param sharedWith other areas whose programme it stands in as well (R-TRN-43)
 */
public record RunPlan(UUID courseId, UUID courseVersionId, RunMode mode, int learnerPlaces, Integer roomPlaces,
        int minLearners, Instant bookingOpensAt, Instant bookingClosesAt, long feePence, String waiver, RunTerms terms,
        Set<UUID> sharedWith) {

    public RunPlan {
        sharedWith = Set.copyOf(sharedWith);
    }
}
