package org.alongside.integration.message.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.integration.message.AttemptOutcome;
import org.alongside.integration.message.AttemptView;
import org.alongside.integration.message.Carried;
import org.alongside.platform.tenancy.TenantOwned;

/** One try to send a message. */
@Entity
@Table(schema = "integration", name = "attempt")
public class Attempt extends TenantOwned {

    @Column(name = "message_id")
    private UUID messageId;

    private int number;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private AttemptOutcome outcome = AttemptOutcome.RUNNING;

    private String code = "";

    @Column(name = "http_status")
    private int httpStatus;

    private long bytes;

    @Column(name = "remote_name")
    private String remoteName = "";

    protected Attempt() {
    }

    public Attempt(UUID messageId, int number, Instant now) {
        super(UUID.randomUUID());
        this.messageId = messageId;
        this.number = number;
        startedAt = now;
    }

    public void ended(Carried carried, Instant now) {
        endedAt = now;
        outcome = carried.outcome();
        code = carried.code() == null ? "" : carried.code().name();
        httpStatus = carried.httpStatus();
        bytes = carried.bytes();
        remoteName = carried.remoteName();
    }

    /** The portal that tried was stopped; another one goes on. */
    public void cutOff(Instant now) {
        endedAt = now;
        outcome = AttemptOutcome.CUT_OFF;
    }

    public AttemptView view() {
        return new AttemptView(number, startedAt, endedAt, outcome, code, httpStatus, bytes, remoteName);
    }
}
