package org.alongside.training.run.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.run.RunPlaces;
import org.alongside.training.run.WholeNumber;
import org.alongside.training.run.control.Listings;
import org.alongside.training.run.control.Runs;
import org.alongside.training.run.entity.Run;

/**
 * Holds a run still while places are given, and changes what they are given by. For the enrolment, inside its own
 * transaction; every method locks the run's row until that ends.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class HoldRun {

    @Inject
    private Runs runs;

    @Inject
    private RunNews news;

    @Inject
    private Listings listings;

    @Inject
    private Clock clock;

    /** Whoever else gives places in this run waits, and then sees what was given. */
    @UseCase("HOLD_RUN")
    public RunPlaces lock(UUID runId) {
        return runs.lock(runId).places();
    }

    /** Refused for numbers that are none (R-TRN-14), and for fewer places than {@code confirmed} (R-TRN-24). */
    @UseCase("HOLD_RUN")
    public RunPlaces changePlaces(ChangePlaces change, int confirmed) {
        Run run = runs.lock(change.runId());
        news.tell(run, run.changePlaces(WholeNumber.of("learnerPlaces", change.learnerPlaces()),
                WholeNumber.orNone("roomPlaces", change.roomPlaces()), confirmed, change.overCapacity(),
                clock.instant()));
        return run.places();
    }

    /** Frees what is kept for disabled people and families. Doing it twice is harmless. */
    @UseCase("HOLD_RUN")
    public RunPlaces releaseReserved(UUID runId) {
        Run run = runs.lock(runId);
        news.tell(run, run.releaseReserved(clock.instant()));
        return run.places();
    }

    /** The provider takes no more bookings. */
    @UseCase("HOLD_RUN")
    public RunPlaces closeBooking(UUID runId) {
        Run run = runs.lock(runId);
        news.tell(run, run.closeBooking(clock.instant()));
        return run.places();
    }

    /** The provider decides that it takes place although only so many have a place (R-TRN-36). */
    @UseCase("HOLD_RUN")
    public void goAhead(UUID runId, int learners) {
        Run run = runs.lock(runId);
        news.tell(run, run.goAhead(learners, clock.instant()));
    }

    /** True once: the days for deciding about a run with so few learners are over (R-TRN-36). */
    @UseCase("HOLD_RUN")
    public boolean chase(UUID runId, int learners) {
        return runs.lock(runId).chase(learners, clock.instant());
    }

    /** Does what the clock makes due: booking closes, the run starts, its books are closed. */
    @UseCase("HOLD_RUN")
    public RunPlaces keepTime(UUID runId) {
        Run run = runs.lock(runId);
        news.tell(run, run.keepTime(clock.instant()));
        return run.places();
    }

    /** A trainer says that it is over; refused before the last session is. */
    @UseCase("HOLD_RUN")
    public RunPlaces deliver(UUID runId) {
        Run run = runs.lock(runId);
        news.tell(run, run.deliver(clock.instant()));
        return run.places();
    }

    /** The provider calls it off. The enrolment tells the learners, and may offer them the next run. */
    @UseCase("HOLD_RUN")
    public RunPlaces cancel(UUID runId, String reason) {
        Run run = runs.lock(runId);
        news.tell(run, run.cancel(reason, clock.instant()), reason);
        return run.places();
    }

    /** Puts on the public list how many places are left for somebody who books now, and how many people wait. */
    @UseCase("HOLD_RUN")
    public void show(UUID runId, int placesLeft, int waiting) {
        listings.of(runId).ifPresent(listing -> listing.count(placesLeft, waiting));
    }

    /** Every run the clock may have something to do with, in the order of time. */
    @UseCase("HOLD_RUN")
    public List<UUID> watched() {
        return runs.watched();
    }

    /** Reserved places are to go to everybody, and have not yet. */
    @UseCase("HOLD_RUN")
    public boolean releaseIsDue(UUID runId) {
        return runs.lock(runId).releaseIsDue(clock.instant());
    }
}
