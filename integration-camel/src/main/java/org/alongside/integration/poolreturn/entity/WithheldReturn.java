package org.alongside.integration.poolreturn.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;

/** A month of a pool that does not balance: a council is not told of it until it does. */
@Entity
@Table(schema = "integration", name = "withheld_return")
public class WithheldReturn extends TenantOwned {

    @Column(name = "endpoint_id")
    private UUID endpointId;

    @Column(name = "pool_id")
    private UUID poolId;

    private String month;

    private Instant since;

    protected WithheldReturn() {
    }

    public WithheldReturn(UUID endpointId, UUID poolId, YearMonth month, Instant now) {
        super(UUID.randomUUID());
        this.endpointId = endpointId;
        this.poolId = poolId;
        this.month = month.toString();
        since = now;
    }

    public Instant since() {
        return since;
    }
}
