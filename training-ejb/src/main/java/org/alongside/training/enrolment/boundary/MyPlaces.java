package org.alongside.training.enrolment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.enrolment.EnrolmentStatus;
import org.alongside.training.enrolment.control.Enrolments;
import org.alongside.training.enrolment.control.Interests;
import org.alongside.training.enrolment.entity.Enrolment;
import org.alongside.training.enrolment.entity.Interest;
import org.alongside.training.enrolment.entity.Standing;

/** A learner sees their own places, how far they are on waiting lists, and what they have put their name down for. */
@Stateless
public class MyPlaces {

    @Inject
    private Enrolments enrolments;

    @Inject
    private Interests interests;

    @Inject
    private CurrentCall call;

    /** The newest first. */
    @UseCase("READ_MY_PLACES")
    public List<MyPlace> mine() {
        return enrolments.of(call.actor().personId()).stream().map(this::view).toList();
    }

    /** The courses, by when I put my name down. */
    @UseCase("READ_MY_PLACES")
    public List<UUID> interestedIn() {
        return interests.of(call.actor().personId()).stream().map(Interest::courseId).toList();
    }

    private MyPlace view(Enrolment one) {
        boolean waits = one.status() == EnrolmentStatus.WAITING;
        return new MyPlace(one.id(), one.runId(), one.courseId(), one.status(), one.statusSince(),
                waits ? Standing.of(one, enrolments.live(one.runId())) : null, one.offer().expiresAt(),
                one.seats().held(), one.seats().missing(), one.pairId() != null, one.cancelCause(), one.status().open());
    }
}
