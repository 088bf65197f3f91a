package org.alongside.training.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;

/** Somebody was moved in the queue by hand: by whom, why, from where to where. Never changed (R-TRN-19). */
@Entity
@Table(schema = "training", name = "enrolment_move")
public class ManualMove extends TenantOwned {

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "moved_by")
    private UUID movedBy;

    private String reason;

    @Column(name = "from_position")
    private int from;

    @Column(name = "to_position")
    private int to;

    private Instant at;

    protected ManualMove() {
    }

    ManualMove(Enrolment enrolment, UUID movedBy, String reason, int from, int to, Instant at) {
        super(UUID.randomUUID());
        this.enrolmentId = enrolment.id();
        this.movedBy = movedBy;
        this.reason = reason;
        this.from = from;
        this.to = to;
        this.at = at;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public String reason() {
        return reason;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }
}
