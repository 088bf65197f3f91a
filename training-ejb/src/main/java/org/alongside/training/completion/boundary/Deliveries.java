package org.alongside.training.completion.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.alongside.platform.time.London;
import org.alongside.training.completion.DeliveredRun;
import org.alongside.training.course.CourseContent;
import org.alongside.training.course.CourseView;
import org.alongside.training.course.boundary.ReadCourses;
import org.alongside.training.run.RunView;
import org.alongside.training.run.SessionView;
import org.alongside.training.run.boundary.ReadRuns;

/** What was delivered, read once from the run and from the version of the course it delivered (R-TRN-33). */
@ApplicationScoped
class Deliveries {

    @Inject
    private ReadRuns runs;

    @Inject
    private ReadCourses courses;

    DeliveredRun of(UUID runId) {
        RunView run = runs.held(runId);
        CourseView version = courses.version(run.places().courseVersionId());
        CourseContent content = version.content();
        Instant end = run.sessions().stream().filter(session -> !session.cancelled()).map(SessionView::endsAt)
                .max(Comparator.naturalOrder()).orElseThrow();
        int sessions = (int) run.sessions().stream().filter(one -> !one.cancelled() && !one.makeUp()).count();
        return new DeliveredRun(runId, version.courseId(), version.versionId(), version.no(), content.title(),
                content.editionCode(), content.minutes(), version.providerName(), content.areas(), sessions,
                run.attendanceFloor(), runs.isCoDelivered(runId), London.dayOf(end));
    }
}
