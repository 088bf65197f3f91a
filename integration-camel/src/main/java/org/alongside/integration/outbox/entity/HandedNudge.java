package org.alongside.integration.outbox.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.alongside.integration.outbox.NudgeFate;
import org.alongside.platform.tenancy.SharedAcrossTenants;

/** One nudge that a mail service has taken, and what became of it. It has the id of the fact that led to it. */
@Entity
@Table(schema = "integration", name = "nudge")
@SharedAcrossTenants("A receipt names the nudge and no area, and the limits of a mail service are those of all areas together")
public class HandedNudge {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "handed_at")
    private Instant handedAt;

    @Enumerated(EnumType.STRING)
    private NudgeFate fate = NudgeFate.HANDED_OVER;

    @Column(name = "fate_at")
    private Instant fateAt;

    @Version
    private int version;

    protected HandedNudge() {
    }

    public HandedNudge(UUID id, UUID personId, Instant now) {
        this.id = id;
        this.personId = personId;
        handedAt = now;
        fateAt = now;
    }

    /** Receipts come more than once and in any order; that an address is bad is not taken back. */
    public void became(NudgeFate news, Instant now) {
        if (fate != NudgeFate.ADDRESS_IS_BAD) {
            fate = news;
            fateAt = now;
        }
    }

    public UUID personId() {
        return personId;
    }

    public Instant handedAt() {
        return handedAt;
    }
}
