package org.alongside.training.run.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.contracts.TrainingRunChanged;
import org.alongside.platform.outbox.Outbox;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.training.course.AreaTaught;
import org.alongside.training.course.CourseView;
import org.alongside.training.course.boundary.ReadCourses;
import org.alongside.training.run.CourseFacts;
import org.alongside.training.run.RunEvent;
import org.alongside.training.run.RunStatus;
import org.alongside.training.run.control.Listings;
import org.alongside.training.run.control.TrainerDiary;
import org.alongside.training.run.entity.Run;

/**
 * What follows when something happens to a run: it is kept, trainers' diaries and the public list are brought up to
 * date, and whoever looks after the learners hears of it in the same transaction.
 */
@ApplicationScoped
class RunNews {

    @Inject
    private Journal journal;

    @Inject
    private Outbox outbox;

    @Inject
    private TrainerDiary diary;

    @Inject
    private Listings listings;

    @Inject
    private ReadCourses courses;

    @Inject
    private Event<RunEvent> heard;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    void tell(Run run, RunEvent event) {
        tell(run, List.of(event));
    }

    void tell(Run run, List<? extends RunEvent> events) {
        tell(run, events, null);
    }

    /** With the reason a person gave. */
    void tell(Run run, RunEvent event, String reason) {
        tell(run, List.of(event), reason);
    }

    private void tell(Run run, List<? extends RunEvent> events, String reason) {
        if (events.isEmpty()) {
            return;
        }
        diary.keep(run);
        publish(run);
        events.forEach(event -> {
            journal.record(event, reason);
            announce(run, event);
            heard.fire(event);
        });
    }

    private void publish(Run run) {
        if (run.status() != RunStatus.PLANNED && run.places().startsAt() != null && listings.isDue(run)) {
            listings.keep(call.area(), run, facts(run));
        }
    }

    CourseFacts facts(Run run) {
        CourseView course = courses.version(run.courseVersionId());
        return new CourseFacts(course.courseId(), course.versionId(), course.content().title(),
                course.content().summary(), course.purpose().name(), course.providerName(), course.linkStatement(),
                course.content().areas().stream().map(AreaTaught::word).collect(Collectors.toSet()));
    }

    private void announce(Run run, RunEvent event) {
        if (event instanceof RunEvent.RunOpened) {
            announce(run, "run.opened");
        } else if (event instanceof RunEvent.RunCancelled) {
            announce(run, "run.cancelled");
        }
    }

    private void announce(Run run, String type) {
        outbox.put(new TrainingRunChanged(run.id(), type, run.courseId(), run.places().startsAt(), clock.instant()));
    }
}
