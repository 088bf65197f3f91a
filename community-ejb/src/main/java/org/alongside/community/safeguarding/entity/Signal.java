package org.alongside.community.safeguarding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.community.safeguarding.SignalKind;
import org.alongside.platform.tenancy.TenantOwned;

/** Something that may be worth a look. It blames nobody and does nothing (R-SAFE-09). */
@Entity
@Table(schema = "community", name = "safeguarding_signal")
public class Signal extends TenantOwned {

    @Enumerated(EnumType.STRING)
    private SignalKind kind;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "thing_id")
    private UUID thingId;

    @Column(name = "noted_at")
    private Instant notedAt;

    protected Signal() {
    }

    public Signal(SignalKind kind, UUID personId, UUID thingId, Instant now) {
        super(UUID.randomUUID());
        this.kind = kind;
        this.personId = personId;
        this.thingId = thingId;
        this.notedAt = now;
    }

    public SignalKind kind() {
        return kind;
    }

    public UUID personId() {
        return personId;
    }

    public Instant notedAt() {
        return notedAt;
    }
}
