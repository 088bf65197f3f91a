package org.alongside.accreditation.register.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.platform.time.London;

/** A time in which people could not rely on an accreditation; kept, so that the past can still be asked about. */
@Entity
@Table(schema = "accreditation", name = "suspension")
public class Suspension extends TenantOwned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "accreditation_id")
    private Accreditation accreditation;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Suspension() {
    }

    Suspension(Accreditation accreditation, Instant now) {
        super(UUID.randomUUID());
        this.accreditation = accreditation;
        begunAt = now;
    }

    void end(Instant now) {
        endedAt = now;
    }

    boolean isRunning() {
        return endedAt == null;
    }

    /** From the day it begins on, and no longer on the day it ends: a day goes by how it closed. */
    boolean covers(LocalDate day) {
        return !day.isBefore(London.dayOf(begunAt)) && (endedAt == null || day.isBefore(London.dayOf(endedAt)));
    }
}
