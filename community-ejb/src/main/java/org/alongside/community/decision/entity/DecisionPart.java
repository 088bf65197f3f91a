package org.alongside.community.decision.entity;

import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;

/** What lives and ends with its decision, and belongs to one of its rounds. */
@MappedSuperclass
public abstract class DecisionPart extends TenantOwned {

    @ManyToOne(optional = false)
    @JoinColumn(name = "decision_id")
    private Decision decision;

    private int round;

    protected DecisionPart() {
    }

    protected DecisionPart(Decision decision, int round) {
        super(UUID.randomUUID());
        this.decision = decision;
        this.round = round;
    }

    public int round() {
        return round;
    }
}
