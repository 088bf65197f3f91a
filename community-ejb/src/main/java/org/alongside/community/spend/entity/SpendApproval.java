package org.alongside.community.spend.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody agreed that this is paid from the pool. */
@Entity
@Table(schema = "community", name = "spend_approval")
public class SpendApproval extends SpendPart {

    /** Null for an independent reviewer. */
    @Column(name = "membership_id")
    private UUID membershipId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "approved_at")
    private Instant approvedAt;

    /** It was given to another price. */
    private boolean dropped;

    protected SpendApproval() {
    }

    SpendApproval(Spend spend, UUID membershipId, UUID personId, Instant now) {
        super(spend);
        this.membershipId = membershipId;
        this.personId = personId;
        this.approvedAt = now;
    }

    void drop() {
        dropped = true;
    }

    public boolean counts() {
        return !dropped;
    }

    public UUID membershipId() {
        return membershipId;
    }

    public UUID personId() {
        return personId;
    }

    public Instant approvedAt() {
        return approvedAt;
    }
}
