package org.alongside.platform.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody was taught by somebody, so that neither judges the other later. Whether they completed what was taught is
 * theirs to tell, and is not in here.
 *
 * @param subject the run
 * @param on      its first day
 */
public record LearnerTaught(UUID subject, UUID trainerId, UUID learnerId, LocalDate on) implements ContractEvent {

    public static final String TYPE = "learner.taught";

    @Override
    public String type() {
        return TYPE;
    }
}
