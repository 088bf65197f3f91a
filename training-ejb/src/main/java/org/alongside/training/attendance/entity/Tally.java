package org.alongside.training.attendance.entity;

import java.util.List;
import java.util.UUID;
import org.alongside.training.attendance.AttendanceOutcome;
import org.alongside.training.attendance.AttendanceResult;
import org.alongside.training.attendance.HeldSession;

/** What somebody's marks in a run come to (R-TRN-29, 30). */
public final class Tally {

    private static final int WHOLE = 100;

    private final List<HeldSession> held;
    private final int floor;

    /** @param floor the share of sessions it takes to complete, in percent */
    public Tally(List<HeldSession> sessions, int floor) {
        this.held = sessions.stream().filter(session -> !session.cancelled()).toList();
        this.floor = floor;
    }

    /** Rounded to the nearest session, half up. Make-up sessions are on top: they help, and are not asked for. */
    public int needed() {
        long asked = held.stream().filter(session -> !session.makeUp()).count();
        return (int) ((asked * floor * 2 + WHOLE) / (2 * WHOLE));
    }

    public AttendanceResult of(UUID enrolmentId, UUID personId, List<AttendanceMark> marks) {
        List<AttendanceMark> holding = marks.stream().filter(AttendanceMark::holds).toList();
        int attended = (int) held.stream().filter(session -> holding.stream()
                .anyMatch(mark -> mark.sessionId().equals(session.sessionId()) && mark.counts(session.minutes()))).count();
        int failures = (int) holding.stream().filter(AttendanceMark::accessFailure).count();
        return new AttendanceResult(enrolmentId, personId, attended, needed(), failures, outcome(attended, holding));
    }

    private AttendanceOutcome outcome(int attended, List<AttendanceMark> holding) {
        if (holding.stream().noneMatch(AttendanceMark::isSignOfLife)) {
            return AttendanceOutcome.NO_SHOW;
        }
        if (attended == 0) {
            return AttendanceOutcome.NOT_COMPLETED;
        }
        return attended >= needed() ? AttendanceOutcome.COMPLETED : AttendanceOutcome.PARTLY;
    }
}
