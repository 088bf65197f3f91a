package org.alongside.training.enrolment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.enrolment.PlaceWanted;
import org.alongside.training.enrolment.control.Interests;
import org.alongside.training.enrolment.entity.Interest;

/** Somebody puts their name down for a course before there is a run they can book (R-TRN-42). */
@Stateless
public class ShowInterest {

    @Inject
    private Interests interests;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Doing it twice keeps the first time. */
    @UseCase("SHOW_INTEREST")
    public void join(JoinInterest command) {
        interests.join(Interest.in(command.courseId(), new PlaceWanted(call.actor().personId(), command.supporters(),
                command.reservedClaim(), false), clock.instant()));
    }

    @UseCase("SHOW_INTEREST")
    public void leave(UUID courseId) {
        interests.of(call.actor().personId(), courseId).ifPresent(interest -> interest.end(clock.instant()));
    }
}
