package org.alongside.training.enrolment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.enrolment.CancelCause;
import org.alongside.training.enrolment.control.Enrolments;
import org.alongside.training.enrolment.entity.Enrolment;
import org.alongside.training.run.RunPlaces;

/** A learner takes the place they are offered, or lets the next person have it. */
@Stateless
public class AnswerAnOffer {

    @Inject
    private PlacesOfRun places;

    @Inject
    private Enrolments enrolments;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /**
     * Every run concerned is locked first, then time is read once: whether the offer is still open decides both whether
     * the other place is given up and whether this one is taken.
     */
    @UseCase("ANSWER_OFFER")
    public OfferAnswered accept(AcceptOffer command) {
        UUID runId = mine(command.enrolmentId());
        List<UUID> runIds = new ArrayList<>(enrolments.otherRunsHeldBy(command.enrolmentId()));
        runIds.add(runId);
        List<RunPlaces> runs = places.lock(runIds);
        Instant now = clock.instant();
        Enrolment enrolment = enrolments.get(command.enrolmentId());
        if (enrolment.hasOpenOffer(now)) {
            runs.stream().filter(run -> !run.runId().equals(runId)).forEach(run -> giveUp(run, enrolment, now));
        }
        RunPlaces run = runs.stream().filter(one -> one.runId().equals(runId)).findFirst().orElseThrow();
        boolean inTime = places.on(run, now, null, allocation -> allocation.accept(enrolment));
        return new OfferAnswered(inTime, enrolment.status(), enrolment.offer().expiresAt());
    }

    @UseCase("ANSWER_OFFER")
    public void decline(DeclineOffer command) {
        places.change(mine(command.enrolmentId()),
                allocation -> allocation.decline(enrolments.get(command.enrolmentId())));
    }

    private void giveUp(RunPlaces run, Enrolment taken, Instant now) {
        List<UUID> people = enrolments.together(taken);
        places.on(run, now, null, allocation -> {
            enrolments.confirmed(people, taken.courseId()).stream().filter(one -> one.runId().equals(run.runId()))
                    .forEach(one -> allocation.cancel(one, CancelCause.CHOSE_ANOTHER_RUN));
            return run;
        });
    }

    private UUID mine(UUID enrolmentId) {
        return enrolments.runOf(enrolmentId, call.actor().personId());
    }
}
