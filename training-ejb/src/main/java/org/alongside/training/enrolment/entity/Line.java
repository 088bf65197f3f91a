package org.alongside.training.enrolment.entity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The queue of one run and what is free there: who is next, if anybody.
 *
 * <p>Two kinds of places, one order. The first of all stands at the head for open places, the first who claims at the
 * head for reserved ones; a party is only offered what it is at the head for. A head that does not fit keeps everybody
 * behind it waiting, unless the provider has recorded why no seats could be found (R-TRN-20).
 */
record Line(List<Party> queue, Taken taken) {

    static Line of(Collection<Enrolment> enrolments, Taken taken) {
        return new Line(Party.queue(enrolments), taken);
    }

    /** The party whose turn it is and who can have a place. */
    Optional<Party> next() {
        Optional<Party> first = head();
        return heads().filter(party -> taken.fits(party.need()))
                .filter(party -> taken.openFor(party.need()) == 0 || party.equals(first.orElseThrow())).findFirst();
    }

    /** Heads that keep others waiting while a place they could have stands free. */
    Stream<Party> heldUp() {
        return heads().filter(party -> taken.hasPlaceFor(party.need()) && !taken.fits(party.need()));
    }

    /** Whether somebody who comes now would have to wait behind anyone for what they need (R-TRN-17). */
    boolean isWaitedFor(Need need) {
        return taken.openFor(need) > 0 ? !queue.isEmpty() : queue.stream().anyMatch(Party::claims);
    }

    /** 1 for the head. */
    int position(Party party) {
        return queue.indexOf(party) + 1;
    }

    private Stream<Party> heads() {
        return Stream.concat(inTurn().filter(Party::claims).limit(1), head().stream()).distinct();
    }

    private Optional<Party> head() {
        return inTurn().findFirst();
    }

    private Stream<Party> inTurn() {
        return queue.stream().filter(party -> !party.isPassed() || taken.fits(party.need()));
    }
}
