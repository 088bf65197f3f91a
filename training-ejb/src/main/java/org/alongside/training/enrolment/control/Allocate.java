package org.alongside.training.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.alongside.training.enrolment.EnrolmentEvent;
import org.alongside.training.enrolment.entity.Allocation;
import org.alongside.training.run.RunPlaces;

/** Reads everybody who is on a locked run, lets the allocation work, and keeps what came of it. */
@ApplicationScoped
public class Allocate {

    /**
     * What came of it: an answer for who asked, and what happened to whom.
     *
     * @param placesLeft for whoever books next, without waiting for anyone
     * @param waiting    people in the queue
     */
    public record Outcome<T>(T answer, List<EnrolmentEvent> events, int placesLeft, int waiting) {
    }

    private Enrolments enrolments;
    private Interests interests;

    protected Allocate() {
    }

    @Inject
    public Allocate(Enrolments enrolments, Interests interests) {
        this.enrolments = enrolments;
        this.interests = interests;
    }

    /** @param places of the run, whose row this transaction has locked, or two people get the same place */
    public <T> Outcome<T> within(RunPlaces places, Instant now, Function<Allocation, T> work) {
        Allocation allocation = new Allocation(places, enrolments.live(places.runId()), now);
        T answer = work.apply(allocation);
        allocation.added().forEach(enrolments::add);
        allocation.carried().forEach(interests::join);
        enrolments.write();
        return new Outcome<>(answer, allocation.events(), allocation.placesLeft(), allocation.waiting());
    }
}
