package org.alongside.community.pool.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.community.pool.PoolEvent;
import org.alongside.platform.tenancy.TenantOwned;

/** Something somebody wants from their plan. Only they read it. */
@Entity
@Table(schema = "community", name = "plan_outcome")
public class PlanOutcome extends TenantOwned {

    @Column(name = "person_id")
    private UUID personId;

    @Convert(converter = SealedWords.class)
    private String words;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected PlanOutcome() {
    }

    public PlanOutcome(UUID personId, String words, Instant now) {
        super(UUID.randomUUID());
        this.personId = personId;
        this.words = words;
        this.keptAt = now;
    }

    public PoolEvent kept() {
        return new PoolEvent.OutcomeKept(id, personId);
    }

    public UUID personId() {
        return personId;
    }

    public String words() {
        return words;
    }
}
