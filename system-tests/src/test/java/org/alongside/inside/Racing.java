package org.alongside.inside;

import static org.alongside.inside.Applying.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.training.enrolment.boundary.AcceptOffer;
import org.alongside.training.enrolment.boundary.AnswerAnOffer;
import org.alongside.training.enrolment.boundary.Book;
import org.alongside.training.enrolment.boundary.BookAPlace;
import org.alongside.training.enrolment.boundary.CancelRun;
import org.alongside.training.enrolment.boundary.DecideOnRun;
import org.alongside.training.enrolment.boundary.DeclineOffer;
import org.alongside.training.enrolment.boundary.GiveUpPlace;
import org.alongside.training.enrolment.boundary.KeepMyPlace;
import org.alongside.training.enrolment.boundary.SweepHolds;

/** What people and the clock do about the places of a run. */
@ApplicationScoped
public class Racing {

    @Inject
    private Scene scene;

    @Inject
    private Teaching teaching;

    @Inject
    private BookAPlace booking;

    @Inject
    private KeepMyPlace keeping;

    @Inject
    private AnswerAnOffer answering;

    @Inject
    private DecideOnRun deciding;

    @Inject
    private SweepHolds sweeping;

    /** Somebody who signs in as {@code email} and wants a place. */
    UUID racer(String name, String email) {
        return scene.account(name, email);
    }

    void act(String what, String area, UUID person, UUID on) {
        scene.does(person, area, () -> {
            switch (what) {
                case "book" -> booking.book(new Book(key(), on, 0, false, null, null));
                case "give-up" -> keeping.giveUp(new GiveUpPlace(key(), on));
                case "accept" -> answering.accept(new AcceptOffer(key(), on));
                case "decline" -> answering.decline(new DeclineOffer(key(), on));
                default -> throw new IllegalArgumentException(what);
            }
        });
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
