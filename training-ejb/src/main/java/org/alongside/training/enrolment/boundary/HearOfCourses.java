package org.alongside.training.enrolment.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.alongside.training.course.CourseEvent;
import org.alongside.training.enrolment.control.Enrolments;
import org.alongside.training.run.RunPlaces;
import org.alongside.training.run.boundary.HoldRun;

/**
 * A version of a course that is retired is not taught again after the runs people have places on: who waits for one is
 * carried to the interest list of the course, for its next version (edge case 36).
 */
@ApplicationScoped
class HearOfCourses {

    @Inject
    private Enrolments enrolments;

    @Inject
    private PlacesOfRun places;

    @Inject
    private HoldRun runs;

    @Inject
    private Clock clock;

    void hear(@Observes CourseEvent event) {
        if (event instanceof CourseEvent.VersionRetired retired) {
            enrolments.runsToSettle().stream().sorted().map(runs::lock)
                    .filter(run -> run.courseVersionId().equals(retired.version())).forEach(this::carry);
        }
    }

    private void carry(RunPlaces run) {
        places.on(run, clock.instant(), null, allocation -> {
            allocation.carryWaiting();
            return run;
        });
    }
}
