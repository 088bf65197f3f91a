package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.platform.time.London;
import org.alongside.training.attendance.Mark;

/**
 * Training in one area: courses, and a run in every state that people meet, from the one that has no co-trainer yet to
 * the one that was finished. The same in each area, at the same distance from today.
 */
@ApplicationScoped
class DemonstrationTraining {

    private static final String WHY_CANCELLED =
            "The hall has to be mended. We are looking for another one, and you come first as soon as we have it.";

    @Inject
    private Stage stage;

    @Inject
    private DemonstrationCourses courses;

    @Inject
    private DemonstrationRuns runs;

    @Inject
    private DemonstrationLearners learners;

    @Inject
    private DemonstrationTeaching teaching;

    @Inject
    private Clock clock;

    void play(String area) {
        courses.play(area);
        runs.plan(PlayedRun.of("planned"), area);
        placesLeft(area);
        full(area);
        bookingClosed(area);
        underWay(area);
        finished(area);
        cancelled(area);
        shared(area);
        List.of("learner", "learner3", "learner8").forEach(who -> learners.putNameDown(who,
                courses.course("prep", area).courseId(), area));
    }

    private void placesLeft(String area) {
        UUID run = runs.open(PlayedRun.of("open"), area);
        learners.bookWithSupporters(run, "learner3", 1, area);
        learners.claim(run, 18, area, "learner5");
        learners.book(run, 17, area, "learner6");
    }

    /** Four places, three people waiting; one gives up, and the first who waits is offered the place. */
    private void full(String area) {
        UUID run = runs.open(PlayedRun.of("full"), area);
        learners.claim(run, 30, area, "learner5", "learner6");
        learners.book(run, 28, area, "learner7", "learner8");
        learners.book(run, 20, area, "learner2");
        learners.claim(run, 15, area, "learner");
        learners.bookWithSupporters(run, "learner3", 2, area);
        learners.giveUp(run, "learner7", area);
    }

    private void bookingClosed(String area) {
        UUID run = runs.open(PlayedRun.of("closed"), area);
        learners.book(run, 20, area, "learner4", "learner6");
        learners.claim(run, 19, area, "learner9");
        teaching.settle(run, 0, area);
    }

    /** The first session is marked, the second one half. */
    private void underWay(String area) {
        PlayedRun played = PlayedRun.of("taught");
        UUID run = runs.open(played, area);
        learners.claim(run, 50, area, "learner2", "learner8");
        learners.book(run, 49, area, "learner4", "learner7");
        List<LocalDate> days = played.days(London.today(clock));
        teaching.mark(run, 0, days.get(0), Map.of("learner2", Mark.PRESENT, "learner4", Mark.PRESENT,
                "learner7", Mark.APOLOGY, "learner8", Mark.PRESENT), area);
        teaching.mark(run, 1, days.get(1), Map.of("learner2", Mark.ABSENT, "learner4", Mark.PRESENT), area);
        teaching.ask(run, "learner2", "I was there. I came in late because the lift was out of order.", area);
    }

    private void finished(String area) {
        PlayedRun played = PlayedRun.of("finished");
        UUID run = runs.open(played, area);
        learners.claim(run, 80, area, "learner", "learner9");
        learners.book(run, 79, area, "learner10");
        List<LocalDate> days = played.days(London.today(clock));
        for (int i = 0; i < days.size(); i++) {
            teaching.mark(run, i, days.get(i), Map.of("learner", Mark.PRESENT,
                    "learner9", i < 2 ? Mark.PRESENT : Mark.ABSENT, "learner10", Mark.ABSENT), area);
        }
        teaching.finish(run, area);
    }

    private void cancelled(String area) {
        UUID run = runs.open(PlayedRun.of("cancelled"), area);
        learners.book(run, 20, area, "learner4", "learner10");
        learners.callOff(run, WHY_CANCELLED, area);
    }

    /** Somebody from the other area it is shared with comes as well. */
    private void shared(String area) {
        UUID run = runs.open(PlayedRun.of("shared"), area);
        learners.claim(run, 12, area, "learner");
        learners.book(run, 10, area, "learner5");
        learners.bookFrom(DemonstrationCourses.next(area), run, "learner8", area);
    }
}
