package org.alongside.training.run.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.course.boundary.ReadCourses;
import org.alongside.training.run.PoundsTyped;
import org.alongside.training.run.RunPlan;
import org.alongside.training.run.SessionPlan;
import org.alongside.training.run.SessionTimes;
import org.alongside.training.run.WholeNumber;
import org.alongside.training.run.control.PlanText;
import org.alongside.training.run.control.RunApproval;
import org.alongside.training.run.control.Runs;
import org.alongside.training.run.control.TermRanges;
import org.alongside.training.run.entity.Run;

/** A provider plans runs of approved courses, arranges their sessions, and opens them for booking. */
@Stateless
public class PlanRuns {

    @Inject
    private Runs runs;

    @Inject
    private RunNews news;

    @Inject
    private TermRanges ranges;

    @Inject
    private RunStaff staff;

    @Inject
    private ReadCourses courses;

    @Inject
    private Clock clock;

    /** Returns the run; refused with what is wrong about its numbers (R-TRN-14, 15). */
    @UseCase("PLAN_RUNS")
    public UUID plan(PlanRun command) {
        Run run = Run.plan(planned(command), clock.instant());
        runs.add(run);
        news.tell(run, run.planned());
        return run.id();
    }

    /** Anything may change until people can book; after that, places and sessions have their own use cases. */
    @UseCase("PLAN_RUNS")
    public void replan(PlanRun command) {
        Run run = runs.lock(command.runId());
        news.tell(run, run.replan(planned(command), clock.instant()));
    }

    private RunPlan planned(PlanRun command) {
        return new RunPlan(courses.version(command.courseVersionId()).courseId(), command.courseVersionId(),
                command.mode(), WholeNumber.of("learnerPlaces", command.learnerPlaces()),
                WholeNumber.orNone("roomPlaces", command.roomPlaces()),
                WholeNumber.of("minLearners", command.minLearners()),
                SessionTimes.instant("bookingOpens", command.bookingOpens()),
                SessionTimes.instant("bookingCloses", command.bookingCloses()),
                PoundsTyped.pence("fee", command.fee()), PlanText.waiver(command.waiver()),
                command.terms() == null ? ranges.usual() : ranges.checked(command.terms()), command.sharedWith());
    }

    /** Returns the times as they will be, so that the page can show which of two equal hours is meant (B09). */
    @UseCase("PLAN_RUNS")
    public SessionTimes addSession(ArrangeSession command) {
        Run run = runs.lock(command.runId());
        SessionPlan plan = plan(command);
        news.tell(run, staff.remainFree(run, run.addSession(plan, clock.instant())));
        return plan.times();
    }

    @UseCase("PLAN_RUNS")
    public SessionTimes moveSession(ArrangeSession command) {
        Run run = runs.lock(command.runId());
        SessionPlan plan = plan(command);
        news.tell(run, staff.remainFree(run, run.moveSession(command.sessionId(), plan, clock.instant())));
        return plan.times();
    }

    /** Learners are told why, and may claim costs when it comes late (R-TRN-37). */
    @UseCase("PLAN_RUNS")
    public void cancelSession(UUID runId, UUID sessionId, String why) {
        Run run = runs.lock(runId);
        String reason = PlanText.reason("reason", why);
        news.tell(run, run.cancelSession(sessionId, clock.instant()), reason);
    }

    private static SessionPlan plan(ArrangeSession command) {
        return PlanText.session(SessionTimes.of(command.day(), command.from(), command.until()), command.place(),
                command.town(), command.joinInfo(), command.access(), command.noneOffered(), command.makeUp());
    }

    /** Refused with everything that is missing (7.8), above all a confirmed co-trainer (R-TRN-08). */
    @UseCase("PLAN_RUNS")
    public void open(OpenRun command) {
        Run run = runs.lock(command.runId());
        RunApproval.require(courses.version(run.courseVersionId()), command.edition(), clock);
        news.tell(run, run.open(clock.instant()));
    }
}
