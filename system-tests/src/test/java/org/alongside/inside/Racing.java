package org.alongside.inside;

import static org.alongside.inside.Applying.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.training.enrolment.boundary.Book;
import org.alongside.training.enrolment.boundary.BookAPlace;
import org.alongside.training.enrolment.boundary.CancelRun;
import org.alongside.training.enrolment.boundary.DecideOnRun;
import org.alongside.training.enrolment.boundary.SweepHolds;

/** What people, the provider and the clock do about the places of a run. */
@ApplicationScoped
public class Racing {

    @Inject
    private Scene scene;

    @Inject
    private Teaching teaching;

    @Inject
    private BookAPlace booking;

    @Inject
    private DecideOnRun deciding;

    @Inject
    private SweepHolds sweeping;

    /** Somebody who signs in as {@code email} and wants a place. */
    UUID racer(String name, String email) {
        return scene.account(name, email);
    }

    /** Without the page that people book on, to see what that costs. */
    void book(String area, UUID person, UUID run) {
        scene.does(person, area, () -> booking.book(new Book(key(), run, 0, false, null, null)));
    }

    /** What the portal does by itself every minute. */
    void sweep(String area, UUID run) {
        scene.asPortal(area, () -> sweeping.sweep(run));
    }

    /** The run is called off, so that its people and its trainers are free again. */
    void end(String area, UUID run) {
        scene.does(teaching.of(area).person(), area, () ->
                deciding.cancel(new CancelRun(key(), run, null, "The race is over.")));
    }
}
