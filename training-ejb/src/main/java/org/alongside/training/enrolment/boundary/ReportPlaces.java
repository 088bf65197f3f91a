package org.alongside.training.enrolment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.enrolment.ReservedShare;
import org.alongside.training.enrolment.control.Enrolments;

/** Whom the places of an area's programme go to, in numbers nobody can be recognised by. */
@Stateless
public class ReportPlaces {

    /** Ticks are deleted soon after a run is closed, so only what is current can be counted (R-TRN-03). */
    private static final Duration CURRENT = Duration.ofDays(28);

    @Inject
    private Enrolments enrolments;

    @Inject
    private Clock clock;

    /** @param suppressBelow the area's number, which the page brings along from the framework */
    @UseCase("REPORT_PROGRAMME")
    public ReservedShare reserved(int suppressBelow) {
        List<Boolean> ticks = enrolments.ticksOfPlaces(clock.instant().minus(CURRENT));
        return ReservedShare.of(ticks.size(), (int) ticks.stream().filter(tick -> tick).count(), suppressBelow);
    }
}
