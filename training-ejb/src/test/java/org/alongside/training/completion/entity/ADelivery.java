package org.alongside.training.completion.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.alongside.training.attendance.AttendanceOutcome;
import org.alongside.training.attendance.AttendanceResult;
import org.alongside.training.completion.DeliveredRun;
import org.alongside.training.course.AreaTaught;
import org.alongside.training.course.Depth;

/** Runs that are over, for tests. */
public final class ADelivery {

    public static final Instant NOW = Instant.parse("2027-03-10T12:00:00Z");
    public static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 9);
    public static final AreaTaught IN_FULL = new AreaTaught("C11", Depth.FULL);
    public static final AreaTaught INTRODUCTION = new AreaTaught("C02", Depth.INTRO);

    private ADelivery() {
    }

    public static DeliveredRun of(int sessions, boolean coDelivered) {
        return of(UUID.randomUUID(), sessions, coDelivered);
    }

    public static DeliveredRun of(UUID runId, int sessions, boolean coDelivered) {
        return new DeliveredRun(runId, UUID.randomUUID(), UUID.randomUUID(), 1, "Planning support together", "CUR-1", 720,
                "Kent Together", Set.of(IN_FULL, INTRODUCTION), sessions, 80, coDelivered, LAST_DAY);
    }

    public static AttendanceResult result(UUID enrolmentId, UUID personId, AttendanceOutcome outcome) {
        return new AttendanceResult(enrolmentId, personId, outcome == AttendanceOutcome.COMPLETED ? 4 : 2, 4, 0, outcome);
    }

    public static Completion completion(AttendanceOutcome outcome, boolean coDelivered) {
        return Completion.of(result(UUID.randomUUID(), UUID.randomUUID(), outcome), of(5, coDelivered), NOW).orElseThrow();
    }
}
