package org.alongside.community.round.entity;

import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;

/** What lives and ends with its round. */
@MappedSuperclass
abstract class RoundPart extends TenantOwned {

    @ManyToOne(optional = false)
    @JoinColumn(name = "round_id")
    private BudgetRound round;

    protected RoundPart() {
    }

    protected RoundPart(BudgetRound round) {
        super(UUID.randomUUID());
        this.round = round;
    }
}
