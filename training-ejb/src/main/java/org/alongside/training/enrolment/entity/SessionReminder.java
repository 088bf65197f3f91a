package org.alongside.training.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;

/** Somebody was reminded of a session at this time of the clock: once, however often the portal looks. */
@Entity
@Table(schema = "training", name = "session_reminder")
public class SessionReminder extends TenantOwned {

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected SessionReminder() {
    }

    public SessionReminder(UUID enrolmentId, UUID sessionId, Instant startsAt, Instant now) {
        super(UUID.randomUUID());
        this.enrolmentId = enrolmentId;
        this.sessionId = sessionId;
        this.startsAt = startsAt;
        this.sentAt = now;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }
}
