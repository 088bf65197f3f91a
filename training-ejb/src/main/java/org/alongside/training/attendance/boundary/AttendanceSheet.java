package org.alongside.training.attendance.boundary;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.training.attendance.MarkView;
import org.alongside.training.run.SessionView;

/**
 * Everybody on a run and every session, with the marks there are.
 *
 * @param marks those that hold and those that were corrected
 */
public record AttendanceSheet(UUID runId, List<SessionView> sessions, List<Row> rows, List<MarkView> marks) {

    /** Somebody with a place. */
    public record Row(UUID enrolmentId, UUID personId, String name) {
    }

    public AttendanceSheet {
        sessions = List.copyOf(sessions);
        rows = List.copyOf(rows);
        marks = List.copyOf(marks);
    }

    /** The mark that holds, if there is one. */
    public Optional<MarkView> mark(UUID sessionId, UUID enrolmentId) {
        return marks.stream().filter(mark -> !mark.corrected() && mark.sessionId().equals(sessionId)
                && mark.enrolmentId().equals(enrolmentId)).findFirst();
    }
}
