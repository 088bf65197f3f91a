package org.alongside.training.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.alongside.training.enrolment.PlaceWanted;

/**
 * Seats in the room: one for the learner and one for each supporter. Supporters take no learner's place and pay nothing
 * (R-TRN-15).
 *
 * <p>What is wanted and what is held can differ: somebody with a place who asks for one more supporter in a full room
 * keeps the place, and the provider has to find the seat (edge case 33).
 */
@Embeddable
public class Seats {

    @Column(name = "room_seats")
    private int held;

    @Column(name = "seats_wanted")
    private int wanted;

    /** The provider knows of more supporters than people usually bring (B30). */
    @Column(name = "seats_agreed")
    private boolean agreed;

    protected Seats() {
    }

    Seats(PlaceWanted request) {
        held = request.seats();
        wanted = request.seats();
        agreed = !request.needsAgreement();
    }

    void want(int supporters, boolean holdsPlace) {
        wanted = 1 + supporters;
        agreed = supporters <= PlaceWanted.SUPPORTERS_WITHOUT_ASKING;
        if (!holdsPlace || wanted < held) {
            held = wanted;
        }
    }

    void agree() {
        agreed = true;
    }

    void grant() {
        held = wanted;
    }

    public int held() {
        return held;
    }

    public int wanted() {
        return wanted;
    }

    public int missing() {
        return wanted - held;
    }

    public boolean isAgreed() {
        return agreed;
    }
}
