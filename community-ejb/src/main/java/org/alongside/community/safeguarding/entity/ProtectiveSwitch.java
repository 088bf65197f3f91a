package org.alongside.community.safeguarding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.safeguarding.SafeguardingRule;
import org.alongside.community.safeguarding.SwitchEvent;
import org.alongside.community.safeguarding.SwitchFacts;
import org.alongside.community.safeguarding.SwitchKind;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * A pause that protects somebody and accuses nobody: it has a reason and an end. To make it longer, one person asks and
 * another agrees (R-SAFE-08).
 */
@Entity
@Table(schema = "community", name = "protective_switch")
public class ProtectiveSwitch extends TenantOwned {

    @Enumerated(EnumType.STRING)
    private SwitchKind kind;

    @Column(name = "person_id")
    private UUID personId;

    @Convert(converter = SealedText.class)
    private String reason;

    @Column(name = "set_by")
    private UUID setBy;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "until")
    private Instant until;

    @Column(name = "longer_until")
    private Instant longerUntil;

    @Column(name = "longer_asked_by")
    private UUID longerAskedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected ProtectiveSwitch() {
    }

    public ProtectiveSwitch(SwitchKind kind, UUID personId, String reason, Instant until, UUID by, Instant now) {
        super(UUID.randomUUID());
        if (kind == null) {
            throw new RuleBroken(List.of(Breach.at("kind", SafeguardingRule.SWITCH_MISSING)));
        }
        this.kind = kind;
        this.personId = personId;
        this.reason = reason;
        this.until = until;
        this.setBy = by;
        this.setAt = now;
    }

    public boolean holds(Instant now) {
        return endedAt == null && now.isBefore(until);
    }

    /** Nothing is longer yet. */
    public SwitchEvent askLonger(Instant wanted, UUID by, Instant now) {
        requireHolds(now);
        longerUntil = wanted;
        longerAskedBy = by;
        return new SwitchEvent.LongerAsked(id, kind);
    }

    public SwitchEvent agreeLonger(UUID by, Instant now) {
        requireHolds(now);
        if (longerUntil == null) {
            throw new Stale(kind.name(), Set.of());
        }
        if (by.equals(longerAskedBy)) {
            throw new RuleBroken(SafeguardingRule.SWITCH_SECOND_PERSON);
        }
        until = longerUntil;
        longerUntil = null;
        longerAskedBy = null;
        return new SwitchEvent.MadeLonger(id, kind);
    }

    public SwitchEvent end(Instant now) {
        requireHolds(now);
        endedAt = now;
        return new SwitchEvent.Ended(id, kind);
    }

    private void requireHolds(Instant now) {
        if (!holds(now)) {
            throw new RuleBroken(SafeguardingRule.SWITCH_OVER);
        }
    }

    public SwitchEvent begun() {
        return new SwitchEvent.Begun(id, kind);
    }

    public SwitchFacts facts() {
        return new SwitchFacts(id, kind, personId, reason, setBy, setAt, until, longerUntil, longerAskedBy);
    }

    public UUID personId() {
        return personId;
    }
}
