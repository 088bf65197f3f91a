package org.alongside.training.enrolment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.enrolment.control.AccessNeeds;
import org.alongside.training.enrolment.control.EnrolmentNews;
import org.alongside.training.enrolment.control.Enrolments;
import org.alongside.training.run.RunPlaces;
import org.alongside.training.run.RunStatus;
import org.alongside.training.run.boundary.HoldRun;

/**
 * What time does to places: offers that run out, reserved places whose day has come, booking that closes, runs that
 * begin. Run as often as you like; what was missed while the portal was down is caught up in the order of time.
 */
@Stateless
public class SweepHolds {

    /** A run is closed 28 days after it was delivered, and 30 days later what people told for it goes. */
    private static final Duration TOLD_KEPT = Duration.ofDays(28 + 30);

    @Inject
    private Enrolments enrolments;

    @Inject
    private HoldRun runs;

    @Inject
    private PlacesOfRun places;

    @Inject
    private EnrolmentNews news;

    @Inject
    private AccessNeeds needs;

    @Inject
    private KeptNeeds kept;

    @Inject
    private Clock clock;

    /** Runs with something due first, in the order of time; then those the clock may do something to. */
    @UseCase("SWEEP_HOLDS")
    public List<UUID> runs() {
        return Stream.concat(enrolments.runsToSettle().stream(), runs.watched().stream()).distinct().toList();
    }

    /** One run at a time, so that trouble with one does not keep the others waiting. */
    @UseCase("SWEEP_HOLDS")
    public void sweep(UUID runId) {
        RunPlaces before = runs.lock(runId);
        if (runs.releaseIsDue(runId)) {
            runs.releaseReserved(runId);
        }
        RunPlaces run = runs.keepTime(runId);
        int taken = places.on(run, clock.instant(), null, allocation -> {
            allocation.settle();
            allocation.remind();
            return allocation.taken();
        });
        if (before.status() == RunStatus.OPEN && run.status() != RunStatus.OPEN && taken < run.minLearners()) {
            news.tellTooFew(runId, taken, run.minLearners());
        }
        if (runs.chase(runId, taken)) {
            news.tellUndecided(runId);
        }
    }

    /** The tick for a reserved place is not kept longer than it is needed (R-TRN-03). */
    @UseCase("SWEEP_HOLDS")
    public void forgetClaims() {
        enrolments.claimsEndedBefore(clock.instant().minus(TOLD_KEPT))
                .forEach(one -> news.tell(List.of(one.forgetClaim()), null));
    }

    /** Nor is what was to be arranged; what somebody keeps for their next booking stays (R-TRN-38). */
    @UseCase("SWEEP_HOLDS")
    public void forgetNeeds() {
        needs.endedBefore(clock.instant().minus(TOLD_KEPT)).forEach(kept::forget);
    }
}
