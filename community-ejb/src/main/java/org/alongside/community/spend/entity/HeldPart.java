package org.alongside.community.spend.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * What one lot gives to one spend: held, then paid or given back, and refunded to. The book has the same figures; these
 * say in which proportions a payment or a refund is split.
 */
@Entity
@Table(schema = "community", name = "spend_hold")
public class HeldPart extends SpendPart {

    @Column(name = "lot_id")
    private UUID lotId;

    /** Null for the pot's. */
    @Column(name = "membership_id")
    private UUID membershipId;

    @Column(name = "held_pence")
    private long heldPence;

    @Column(name = "paid_pence")
    private long paidPence;

    @Column(name = "released_pence")
    private long releasedPence;

    @Column(name = "refunded_pence")
    private long refundedPence;

    protected HeldPart() {
    }

    HeldPart(Spend spend, UUID lotId, UUID membershipId, long pence) {
        super(spend);
        this.lotId = lotId;
        this.membershipId = membershipId;
        this.heldPence = pence;
    }

    void hold(long pence) {
        heldPence += pence;
    }

    void pay(long pence) {
        paidPence += pence;
    }

    long release() {
        long left = left();
        releasedPence += left;
        return left;
    }

    void refund(long pence) {
        refundedPence += pence;
    }

    /** Some of it is reserved or was paid. */
    boolean counts() {
        return left() > 0 || paidPence > 0;
    }

    /** Still reserved. */
    public long left() {
        return heldPence - paidPence - releasedPence;
    }

    public long refundable() {
        return paidPence - refundedPence;
    }

    public UUID lotId() {
        return lotId;
    }

    public UUID membershipId() {
        return membershipId;
    }

    public long paidPence() {
        return paidPence;
    }
}
