package org.alongside.training.attendance;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What happens with marks. {@code subject} is the run. */
public sealed interface AttendanceEvent extends Event {

    record Marked(UUID subject, UUID session, UUID enrolment, Mark mark, boolean accessFailure, UUID by)
            implements AttendanceEvent {
    }

    record MarkCorrected(UUID subject, UUID session, UUID enrolment, Mark was, Mark mark, boolean accessFailure, UUID by)
            implements AttendanceEvent {
    }

    record MarkQueried(UUID subject, UUID mark, UUID by) implements AttendanceEvent {
    }

    record QueryAnswered(UUID subject, UUID mark, UUID by) implements AttendanceEvent {
    }
}
