package org.alongside.integration.poolreturn.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * One version of what a council was told of a month of a pool. It is never changed: another one supersedes it. It may be
 * called off before it has left, when somebody in it wants it.
 */
@Entity
@Table(schema = "integration", name = "issued_return")
public class IssuedReturn extends TenantOwned {

    @Column(name = "endpoint_id")
    private UUID endpointId;

    @Column(name = "pool_id")
    private UUID poolId;

    private String month;

    private int number;

    @Column(name = "event_id")
    private UUID eventId;

    private long closing;

    private String fingerprint;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "called_off")
    private boolean calledOff;

    protected IssuedReturn() {
    }

    /** @param before the version it supersedes; null for the first */
    public IssuedReturn(UUID endpointId, UUID poolId, YearMonth month, IssuedReturn before) {
        super(UUID.randomUUID());
        this.endpointId = endpointId;
        this.poolId = poolId;
        this.month = month.toString();
        number = before == null ? 1 : before.number + 1;
    }

    /** @param fingerprint of all it says but its number */
    public void as(UUID event, long closingPence, String fingerprint, Instant now) {
        eventId = event;
        closing = closingPence;
        this.fingerprint = fingerprint;
        issuedAt = now;
    }

    /** It never left: the same may be said again. */
    public void callOff() {
        calledOff = true;
    }

    public boolean says(String other) {
        return !calledOff && fingerprint.equals(other);
    }

    public UUID poolId() {
        return poolId;
    }

    public String month() {
        return month;
    }

    public int number() {
        return number;
    }

    public UUID eventId() {
        return eventId;
    }

    public long closing() {
        return closing;
    }
}
