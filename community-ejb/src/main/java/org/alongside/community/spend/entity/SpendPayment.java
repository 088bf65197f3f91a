package org.alongside.community.spend.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A payment at the bank: the treasurer writes it down, and somebody else releases it. */
@Entity
@Table(schema = "community", name = "spend_payment")
public class SpendPayment extends SpendPart {

    private long pence;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    /** What remains held goes back when this is released. */
    private boolean last;

    @Column(name = "prepared_by")
    private UUID preparedBy;

    @Column(name = "released_by")
    private UUID releasedBy;

    private boolean dropped;

    protected SpendPayment() {
    }

    SpendPayment(Spend spend, long pence, LocalDate paidOn, boolean last, UUID preparedBy) {
        super(spend);
        this.pence = pence;
        this.paidOn = paidOn;
        this.last = last;
        this.preparedBy = preparedBy;
    }

    void release(UUID personId) {
        releasedBy = personId;
    }

    void drop() {
        dropped = true;
    }

    public boolean waits() {
        return releasedBy == null && !dropped;
    }

    public boolean isReleased() {
        return releasedBy != null;
    }

    public long pence() {
        return pence;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    public boolean isLast() {
        return last;
    }

    public UUID preparedBy() {
        return preparedBy;
    }

    public UUID releasedBy() {
        return releasedBy;
    }
}
