package org.alongside.community.pool.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.community.pool.PoolEvent;
import org.alongside.platform.tenancy.TenantOwned;

/** What the bank or the card company calls the account of a pool, so that a statement finds it. */
@Entity
@Table(schema = "community", name = "pool_account")
public class PoolAccount extends TenantOwned {

    @Column(name = "pool_id")
    private UUID poolId;

    @Column(name = "account_ref")
    private String accountRef;

    @Column(name = "noted_by")
    private UUID notedBy;

    @Column(name = "noted_at")
    private Instant notedAt;

    protected PoolAccount() {
    }

    public PoolAccount(UUID poolId) {
        super(UUID.randomUUID());
        this.poolId = poolId;
    }

    public PoolEvent note(String reference, UUID by, Instant now) {
        accountRef = reference;
        notedBy = by;
        notedAt = now;
        return new PoolEvent.AccountNoted(id, poolId);
    }

    public UUID poolId() {
        return poolId;
    }

    public String accountRef() {
        return accountRef;
    }
}
