package org.alongside.community.statement.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.statement.StatementEvent;
import org.alongside.community.statement.Surplus;
import org.alongside.community.statement.SurplusLevel;
import org.alongside.platform.tenancy.TenantOwned;

/** What somebody wrote down about their own direct payment account, and how far they have been warned (R-POOL-29). */
@Entity
@Table(schema = "community", name = "money_note")
public class MoneyNote extends TenantOwned {

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "weekly_pence")
    private long weeklyPence;

    @Column(name = "own_pence")
    private long ownPence;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private SurplusLevel told = SurplusLevel.BELOW;

    protected MoneyNote() {
    }

    public MoneyNote(UUID personId) {
        super(UUID.randomUUID());
        this.personId = personId;
    }

    public StatementEvent write(long weekly, long own, Instant now) {
        weeklyPence = weekly;
        ownPence = own;
        writtenAt = now;
        return new StatementEvent.MoneyNoted(id);
    }

    /** @param left what a statement of their card says is on it, which counts instead of what they wrote down */
    public Surplus surplus(long weeks, Optional<Long> left, long inPools) {
        return new Surplus(weeklyPence, weeks, left.orElse(ownPence), inPools);
    }

    /** True when it is higher than what they have been told; once for each, until it has fallen again. */
    public boolean warn(SurplusLevel level) {
        boolean higher = level.compareTo(told) > 0;
        told = level;
        return higher;
    }

    public UUID personId() {
        return personId;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
