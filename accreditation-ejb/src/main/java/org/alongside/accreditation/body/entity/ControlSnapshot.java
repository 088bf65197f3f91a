package org.alongside.accreditation.body.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.accreditation.body.ControlBand;
import org.alongside.accreditation.body.ControlPoint;
import org.alongside.platform.tenancy.SharedAcrossTenants;

/** From this instant on, this band. Numbers are not kept, so that nobody can work out who declared what. */
@Entity
@Table(schema = "accreditation", name = "control_snapshot")
@SharedAcrossTenants("It tells the public band of a body, and a body may hold several areas")
public class ControlSnapshot {

    @Id
    private UUID id;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "taken_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    private ControlBand band;

    private String cause;

    protected ControlSnapshot() {
    }

    public ControlSnapshot(UUID bodyId, Instant at, ControlBand band, String cause) {
        this.id = UUID.randomUUID();
        this.bodyId = bodyId;
        this.at = at;
        this.band = band;
        this.cause = cause;
    }

    public ControlPoint point() {
        return new ControlPoint(at, band);
    }
}
