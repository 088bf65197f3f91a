package org.alongside.training.enrolment.entity;

import java.util.Collection;
import java.util.List;

/**
 * How many places are taken and by whom, so what is still free of either kind.
 *
 * <p>Which of the places somebody sits on is not kept: claimants fill the reserved ones first, all others count against
 * the rest. So a place that comes free is open or reserved by what the remaining people need, and reserved places stay
 * free for claimants as long as they are reserved.
 */
record Taken(Places places, int claimants, int others, int seats) {

    static Taken by(Collection<Enrolment> enrolments, Places places) {
        List<Enrolment> holders = enrolments.stream().filter(one -> one.status().holdsPlace()).toList();
        int claimants = (int) holders.stream().filter(Enrolment::claims).count();
        return new Taken(places, claimants, holders.size() - claimants,
                holders.stream().mapToInt(one -> one.seats().held()).sum());
    }


    int total() {
        return claimants + others;
    }

    int free() {
        return Math.max(0, places.learners() - total());
    }

    int freeReserved() {
        return Math.min(free(), Math.max(0, places.reserved() - claimants));
    }

    int freeOpen() {
        return Math.min(free(), Math.max(0,
                places.learners() - places.reserved() - others - Math.max(0, claimants - places.reserved())));
    }

    /** How many open places this party would use, after its claimants have taken what is reserved. */
    int openFor(Need need) {
        return need.others() + Math.max(0, need.claimants() - freeReserved());
    }

    boolean hasSeats(int more) {
        return places.hasRoomFor(seats + more);
    }

    boolean fits(Need need) {
        return openFor(need) <= freeOpen() && hasSeats(need.seats()) && need.agreed();
    }

    /** A place this party could have stands free, whatever else is missing. */
    boolean hasPlaceFor(Need need) {
        return freeOpen() > 0 || need.claimants() > 0 && freeReserved() > 0;
    }
}
