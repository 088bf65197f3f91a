package org.alongside.training.completion;

import java.util.UUID;

/**
 * What is known of one learner when the run is over.
 *
 * @param sessions  that count for them, make-up sessions and those missed through no fault of theirs included (R-TRN-30)
 * @param heardOf   there is a mark or an apology; who was never heard of did not show up
 */
public record Attended(UUID enrolmentId, UUID personId, int sessions, boolean heardOf) {
}
