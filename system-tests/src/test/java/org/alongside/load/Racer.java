package org.alongside.load;

import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.kit.Training;

/** Somebody who wants a place. Whoever comes a moment too late is refused; that is counted, and is no fault. */
record Racer(Training training, String person, AtomicInteger done, AtomicInteger refused) {

    boolean book(String run) {
        return act("book", run);
    }

    boolean giveUp(String enrolment) {
        return act("give-up", enrolment);
    }

    boolean accept(String enrolment) {
        return act("accept", enrolment);
    }

    boolean decline(String enrolment) {
        return act("decline", enrolment);
    }

    private boolean act(String what, String on) {
        boolean taken = training.act(what, person, on);
        (taken ? done : refused).incrementAndGet();
        return taken;
    }
}
