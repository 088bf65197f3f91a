package org.alongside.training.enrolment.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.alongside.training.enrolment.control.Allocate;
import org.alongside.training.enrolment.control.EnrolmentNews;
import org.alongside.training.enrolment.entity.Allocation;
import org.alongside.training.run.RunPlaces;
import org.alongside.training.run.boundary.HoldRun;

/**
 * The one way to the places of a run: its row is locked first, and what came of it is told and shown afterwards
 * (R-TRN-16).
 */
@ApplicationScoped
class PlacesOfRun {

    @Inject
    private HoldRun runs;

    @Inject
    private Allocate allocate;

    @Inject
    private EnrolmentNews news;

    @Inject
    private Clock clock;

    <T> T on(UUID runId, Function<Allocation, T> work) {
        RunPlaces places = runs.lock(runId);
        return on(places, clock.instant(), null, work);
    }

    void change(UUID runId, Consumer<Allocation> work) {
        change(runId, null, work);
    }

    /** With the reason somebody gave. */
    void change(UUID runId, String reason, Consumer<Allocation> work) {
        RunPlaces places = runs.lock(runId);
        on(places, clock.instant(), reason, allocation -> {
            work.accept(allocation);
            return places;
        });
    }

    /** @param places of a run this transaction has locked */
    <T> T on(RunPlaces places, Instant now, String reason, Function<Allocation, T> work) {
        Allocate.Outcome<T> outcome = allocate.within(places, now, work);
        news.tell(outcome.events(), reason);
        runs.show(places.runId(), outcome.placesLeft(), outcome.waiting());
        return outcome.answer();
    }

    /** Several runs, always in the same order, so that two who need the same two never wait for each other. */
    List<RunPlaces> lock(Collection<UUID> runIds) {
        return runIds.stream().distinct().sorted().map(runs::lock).toList();
    }
}
