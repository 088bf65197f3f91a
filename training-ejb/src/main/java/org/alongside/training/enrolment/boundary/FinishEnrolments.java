package org.alongside.training.enrolment.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.enrolment.EnrolmentStatus;
import org.alongside.training.enrolment.EnrolmentStep;
import org.alongside.training.enrolment.control.EnrolmentNews;
import org.alongside.training.enrolment.control.Enrolments;
import org.alongside.training.enrolment.entity.Allocation;
import org.alongside.training.enrolment.entity.Enrolment;

/** Ends the enrolments of a run that was delivered; part of the use cases about completion. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class FinishEnrolments {

    @Inject
    private PlacesOfRun places;

    @Inject
    private Enrolments enrolments;

    @Inject
    private EnrolmentNews news;

    @Inject
    private Clock clock;

    /** The enrolments that are still to be finished, whether or not anybody has looked since the run began. */
    @UseCase("FINISH_ENROLMENTS")
    public List<UUID> attending(UUID runId) {
        places.change(runId, Allocation::settle);
        return enrolments.live(runId).stream().filter(one -> one.status() == EnrolmentStatus.ATTENDING)
                .map(Enrolment::id).toList();
    }

    /** @param step how the run ended for this person */
    @UseCase("FINISH_ENROLMENTS")
    public void finish(UUID enrolmentId, EnrolmentStep step) {
        Enrolment enrolment = enrolments.get(enrolmentId);
        news.tell(List.of(enrolment.finish(step, clock.instant())), null);
    }
}
