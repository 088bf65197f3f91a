package org.alongside.community.round.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody who takes part in a round, and what they have to give out; frozen when it is opened (R-POOL-60). */
@Entity
@Table(schema = "community", name = "round_elector")
public class RoundElector extends RoundPart {

    @Column(name = "membership_id")
    private UUID membershipId;

    private long pence;

    protected RoundElector() {
    }

    RoundElector(BudgetRound round, UUID membershipId, long pence) {
        super(round);
        this.membershipId = membershipId;
        this.pence = pence;
    }

    public UUID membershipId() {
        return membershipId;
    }

    public long pence() {
        return pence;
    }
}
