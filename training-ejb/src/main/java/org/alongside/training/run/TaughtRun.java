package org.alongside.training.run;

import java.time.Instant;
import java.util.UUID;

/** A run as the list of somebody who is asked to teach it, or teaches it, has it: what they are asked, and where it stands. */
public record TaughtRun(UUID runId, UUID courseId, RunStatus runStatus, Instant startsAt, Instant endsAt,
        TrainerRole role, TrainerStatus status, long payPenceAnHour, PayBasis payBasis, String title) {

    /** As the database gives it; what its course is called comes from the course. */
    public TaughtRun(UUID runId, UUID courseId, RunStatus runStatus, Instant startsAt, Instant endsAt, TrainerRole role,
            TrainerStatus status, long payPenceAnHour, PayBasis payBasis) {
        this(runId, courseId, runStatus, startsAt, endsAt, role, status, payPenceAnHour, payBasis, "");
    }

    public TaughtRun called(String name) {
        return new TaughtRun(runId, courseId, runStatus, startsAt, endsAt, role, status, payPenceAnHour, payBasis, name);
    }

    /** Waits for an answer. */
    public boolean isAsked() {
        return status == TrainerStatus.INVITED;
    }

    /** Has said yes, and marks who comes. */
    public boolean teaches() {
        return status == TrainerStatus.CONFIRMED && role.teaches();
    }
}
