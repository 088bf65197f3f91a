package org.alongside.training.enrolment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.enrolment.EnrolmentRule;
import org.alongside.training.enrolment.control.Interests;
import org.alongside.training.enrolment.entity.Allocation;
import org.alongside.training.enrolment.entity.Interest;
import org.alongside.training.run.RunPlaces;
import org.alongside.training.run.boundary.HoldRun;

/** The provider calls a run off, with or without another one to go to, has it go ahead with too few, or fills a new one. */
@Stateless
public class DecideOnRun {

    private static final int LONGEST_REASON = 1000;

    @Inject
    private PlacesOfRun places;

    @Inject
    private HoldRun runs;

    @Inject
    private Interests interests;

    @Inject
    private Clock clock;

    /** Everybody on it is told at once, and comes before everybody else on the next run (R-TRN-36, 37). */
    @UseCase("DECIDE_ON_RUN")
    public void cancel(CancelRun command) {
        String reason = PlainText.reason("reason", command.reason(), LONGEST_REASON);
        List<RunPlaces> locked = places.lock(Stream.of(command.runId(), command.nextRunId())
                .filter(id -> id != null).toList());
        RunPlaces cancelled = of(command.runId(), locked);
        // The run first: what its learners are owed goes by who has a place when it is called off.
        runs.cancel(command.runId(), reason);
        places.change(command.runId(), reason, Allocation::cancelAll);
        if (command.nextRunId() != null) {
            invite(of(command.nextRunId(), locked), cancelled.courseId(), Interest::comesFirst);
        }
    }

    /** Refused when enough have booked, or when it was decided before (R-TRN-36). */
    @UseCase("DECIDE_ON_RUN")
    public void goAhead(GoAhead command) {
        runs.goAhead(command.runId(), places.on(command.runId(), Allocation::taken));
    }

    @UseCase("DECIDE_ON_RUN")
    public void invite(InviteInterested command) {
        RunPlaces run = runs.lock(command.runId());
        invite(run, run.courseId(), interest -> true);
    }

    private void invite(RunPlaces run, UUID courseId, Predicate<Interest> who) {
        if (!run.courseId().equals(courseId)) {
            throw new RuleBroken(EnrolmentRule.NEXT_RUN_OF_ANOTHER_COURSE);
        }
        if (!run.bookingOpen(clock.instant())) {
            throw new RuleBroken(EnrolmentRule.NEXT_RUN_NOT_OPEN);
        }
        List<Interest> invited = interests.in(courseId).stream().filter(who).toList();
        places.on(run, clock.instant(), null, allocation -> allocation.invite(invited));
        invited.forEach(interest -> interest.end(clock.instant()));
    }

    private static RunPlaces of(UUID runId, List<RunPlaces> locked) {
        return locked.stream().filter(run -> run.runId().equals(runId)).findFirst().orElseThrow();
    }
}
