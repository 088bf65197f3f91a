package org.alongside.training.enrolment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.enrolment.CancelCause;
import org.alongside.training.enrolment.control.Enrolments;

/** A learner changes what they booked, or gives it up. */
@Stateless
public class KeepMyPlace {

    @Inject
    private PlacesOfRun places;

    @Inject
    private Enrolments enrolments;

    @Inject
    private CurrentCall call;

    @UseCase("KEEP_MY_PLACE")
    public void giveUp(GiveUpPlace command) {
        places.change(mine(command.enrolmentId()),
                allocation -> allocation.cancel(enrolments.get(command.enrolmentId()), CancelCause.LEARNER));
    }

    /** Nobody loses a place by it; seats that are missing are the provider's task (R-TRN-15). */
    @UseCase("KEEP_MY_PLACE")
    public void changeSupporters(ChangeSupporters command) {
        places.change(mine(command.enrolmentId()), allocation ->
                allocation.changeSupporters(enrolments.get(command.enrolmentId()), command.supporters()));
    }

    private UUID mine(UUID enrolmentId) {
        return enrolments.runOf(enrolmentId, call.actor().personId());
    }
}
