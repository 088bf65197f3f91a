package org.alongside.platform.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * One run of a use case in the audit trail: who, what, when, and what happened. Never changed after it is written: the
 * application's database role can insert and read, no more.
 */
@Entity
@Table(schema = "platform", name = "audit_process")
public class AuditProcess extends TenantOwned {

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "use_case")
    private String useCase;

    private String outcome;

    /** A JSON array: what, subject, facts, reason. */
    private String events;

    private Instant at;

    @Column(insertable = false, updatable = false)
    private long seq;

    protected AuditProcess() {
    }

    public AuditProcess(Actor actor, String useCase, String outcome, String events, Instant at) {
        super(UUID.randomUUID());
        this.actorId = actor.id();
        this.actorName = actor.name();
        this.useCase = useCase;
        this.outcome = outcome;
        this.events = events;
        this.at = at;
    }

    public String actorName() {
        return actorName;
    }

    public String useCase() {
        return useCase;
    }

    public String events() {
        return events;
    }

    public Instant at() {
        return at;
    }
}
