package org.alongside.community.policy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.community.policy.PolicyEvent;
import org.alongside.community.policy.PolicyRule;
import org.alongside.community.policy.PolicyStatus;
import org.alongside.community.policy.PolicyStep;
import org.alongside.community.policy.PolicyValue;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * One change of one number. Somebody proposes it for a day to come, somebody else confirms it or turns it down, and from
 * its day on it counts, until a later one does. It is never deleted: the history of a number is its changes.
 */
@Entity
@Table(schema = "community", name = "policy")
public class PolicyChange extends TenantOwned {

    @Enumerated(EnumType.STRING)
    @Column(name = "name")
    private PolicyValue name;

    @Column(name = "value")
    private long value;

    @Column(name = "from_day")
    private LocalDate from;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private PolicyStatus status;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "answered_by")
    private UUID answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected PolicyChange() {
    }

    /** Refused outside the number's range, and for a day before {@code today}. */
    public PolicyChange(PolicyValue name, long value, LocalDate from, UUID proposedBy, LocalDate today, Instant now) {
        super(UUID.randomUUID());
        if (!name.allows(value)) {
            throw new RuleBroken(List.of(
                    Breach.at("value", PolicyRule.VALUE_OUT_OF_RANGE, name.least(), name.most())));
        }
        if (from.isBefore(today)) {
            throw new RuleBroken(List.of(Breach.at("from", PolicyRule.DAY_IN_THE_PAST)));
        }
        this.name = name;
        this.value = value;
        this.from = from;
        this.proposedBy = proposedBy;
        this.proposedAt = now;
        status = PolicyStatus.PROPOSED;
    }

    public PolicyEvent proposed() {
        return new PolicyEvent.PolicyProposed(id, name, value, from);
    }

    /** By another person than the one who proposed it, and not after its day. */
    public PolicyEvent confirm(UUID person, LocalDate today, Instant now) {
        if (person.equals(proposedBy)) {
            throw new RuleBroken(PolicyRule.CONFIRMED_BY_WHO_PROPOSED);
        }
        if (from.isBefore(today)) {
            throw new RuleBroken(PolicyRule.DAY_HAS_PASSED);
        }
        answer(PolicyStep.CONFIRM, person, now);
        return new PolicyEvent.PolicyConfirmed(id, name, value, from);
    }

    /** By anybody who may confirm, and by who proposed it. */
    public PolicyEvent turnDown(UUID person, Instant now) {
        answer(PolicyStep.TURN_DOWN, person, now);
        return new PolicyEvent.PolicyTurnedDown(id, name);
    }

    private void answer(PolicyStep step, UUID person, Instant now) {
        status = status.transitions().after(status, step);
        answeredBy = person;
        answeredAt = now;
    }

    public PolicyValue name() {
        return name;
    }

    public long value() {
        return value;
    }

    public LocalDate from() {
        return from;
    }

    public PolicyStatus status() {
        return status;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** Null while nobody has answered. */
    public UUID answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
