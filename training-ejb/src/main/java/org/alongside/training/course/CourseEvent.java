package org.alongside.training.course;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What happens to a course. {@code subject} is the course, or the provider. */
public sealed interface CourseEvent extends Event {

    record ProviderKept(UUID subject, ProviderLink link) implements CourseEvent {
    }

    record CourseBegun(UUID subject, UUID provider, CoursePurpose purpose) implements CourseEvent {
    }

    record VersionWritten(UUID subject, int no, String edition) implements CourseEvent {
    }

    record VersionSubmitted(UUID subject, int no, UUID reviewingArea, UUID by) implements CourseEvent {
    }

    record VersionGivenBack(UUID subject, int no, UUID by) implements CourseEvent {
    }

    record VersionApproved(UUID subject, int no, UUID reviewingArea, UUID by) implements CourseEvent {
    }

    record VersionCorrected(UUID subject, int no) implements CourseEvent {
    }

    record VersionRetired(UUID subject, UUID version, int no) implements CourseEvent {
    }
}
