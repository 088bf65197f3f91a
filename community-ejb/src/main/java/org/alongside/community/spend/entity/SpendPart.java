package org.alongside.community.spend.entity;

import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;

/** What lives and ends with its spend. */
@MappedSuperclass
abstract class SpendPart extends TenantOwned {

    @ManyToOne(optional = false)
    @JoinColumn(name = "spend_id")
    private Spend spend;

    protected SpendPart() {
    }

    protected SpendPart(Spend spend) {
        super(UUID.randomUUID());
        this.spend = spend;
    }
}
