package org.alongside.training.enrolment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.enrolment.CancelCause;
import org.alongside.training.enrolment.control.Enrolments;
import org.alongside.training.enrolment.entity.Allocation;
import org.alongside.training.enrolment.entity.Enrolment;
import org.alongside.training.enrolment.entity.ManualMove;
import org.alongside.training.run.RunPlaces;
import org.alongside.training.run.boundary.ChangePlaces;
import org.alongside.training.run.boundary.HoldRun;

/** The provider changes a run's places and what happens in its queue. Nothing is given but by offers (R-TRN-23). */
@Stateless
public class ManagePlaces {

    private static final int LONGEST_REASON = 1000;

    @Inject
    private PlacesOfRun places;

    @Inject
    private HoldRun runs;

    @Inject
    private Enrolments enrolments;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** More are offered on; fewer than are taken only when that is meant, and nobody loses a place (R-TRN-24). */
    @UseCase("MANAGE_PLACES")
    public void changePlaces(ChangePlaces command) {
        int taken = places.on(command.runId(), Allocation::taken);
        RunPlaces changed = runs.changePlaces(command, taken);
        places.on(changed, clock.instant(), null, allocation -> {
            allocation.requireFitsInto(changed.learnerPlaces(), changed.roomSeats(), changed.overCapacity());
            allocation.settle();
            return changed;
        });
    }

    /** Reserved places that are still free go to everybody, in the order of the queue (R-TRN-03). */
    @UseCase("MANAGE_PLACES")
    public void releaseReserved(UUID runId) {
        runs.releaseReserved(runId);
        places.change(runId, Allocation::settle);
    }

    /** Takes no more bookings. Who still waits is carried to the interest list of the course (R-TRN-22). */
    @UseCase("MANAGE_PLACES")
    public void closeBooking(UUID runId) {
        runs.closeBooking(runId);
        places.change(runId, Allocation::settle);
    }

    @UseCase("MANAGE_PLACES")
    public void move(MoveInQueue command) {
        String reason = PlainText.reason("reason", command.reason(), LONGEST_REASON);
        places.change(enrolments.runOf(command.enrolmentId()), reason, allocation -> {
            Enrolment moved = enrolments.get(command.enrolmentId());
            ManualMove move = allocation.moveBefore(moved, onTheSameRun(moved, command.beforeEnrolmentId()),
                    call.actor().personId(), reason);
            enrolments.add(move);
        });
    }

    @UseCase("MANAGE_PLACES")
    public void pass(PassHead command) {
        String reason = PlainText.reason("reason", command.reason(), LONGEST_REASON);
        places.change(enrolments.runOf(command.enrolmentId()), reason,
                allocation -> allocation.pass(enrolments.get(command.enrolmentId())));
    }

    @UseCase("MANAGE_PLACES")
    public void agree(AgreeSupporters command) {
        places.change(enrolments.runOf(command.enrolmentId()),
                allocation -> allocation.agreeSupporters(enrolments.get(command.enrolmentId())));
    }

    @UseCase("MANAGE_PLACES")
    public void cancel(CancelBooking command) {
        String reason = PlainText.reason("reason", command.reason(), LONGEST_REASON);
        places.change(enrolments.runOf(command.enrolmentId()), reason,
                allocation -> allocation.cancel(enrolments.get(command.enrolmentId()), CancelCause.PROVIDER));
    }

    /** Of another run it is not there. */
    private Enrolment onTheSameRun(Enrolment moved, UUID other) {
        return enrolments.live(moved.runId()).stream().filter(one -> one.id().equals(other)).findFirst()
                .orElseThrow(NotFound::new);
    }
}
