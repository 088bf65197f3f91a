package org.alongside.integration.message.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.message.HeldRowStatus;
import org.alongside.integration.message.HeldRowStep;
import org.alongside.integration.message.HeldRowView;
import org.alongside.integration.message.MessageRule;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;

/** A row that waits to be put right, or for somebody's link. What it says is sealed. */
@Entity
@Table(schema = "integration", name = "held_row")
public class HeldRow extends TenantOwned {

    @Column(name = "message_id")
    private UUID messageId;

    private long line;

    @Column(name = "business_key")
    private String businessKey;

    @Column(name = "waits_for")
    private String waitsFor;

    @Enumerated(EnumType.STRING)
    private FaultCode code;

    private String cells;

    @Enumerated(EnumType.STRING)
    private HeldRowStatus status = HeldRowStatus.WAITING;

    @Column(name = "status_since")
    private Instant statusSince;

    @Column(name = "settled_by")
    private UUID settledBy;

    protected HeldRow() {
    }

    /** @param waitsFor a fingerprint of what it waits for; empty when it waits for a person's hand */
    public HeldRow(UUID messageId, long line, String businessKey, String waitsFor, FaultCode code, String sealedCells,
            Instant now) {
        super(UUID.randomUUID());
        this.messageId = messageId;
        this.line = line;
        this.businessKey = businessKey;
        this.waitsFor = waitsFor;
        this.code = code;
        cells = sealedCells;
        statusSince = now;
    }

    public void requireWaiting() {
        if (status != HeldRowStatus.WAITING) {
            throw new RuleBroken(MessageRule.ROW_SETTLED);
        }
    }

    /** It says something else now, and waits on. */
    public void rewrite(String sealedCells, String fingerprint, FaultCode why, Instant now) {
        cells = sealedCells;
        waitsFor = fingerprint;
        code = why;
        statusSince = now;
    }

    /** What it waited for came, and something else is wrong with it. */
    public void waitForAHand(FaultCode why, Instant now) {
        rewrite(cells, "", why, now);
    }

    /** @param by null when what it waited for came by itself */
    public void settle(HeldRowStep step, UUID by, Instant now) {
        status = status.after(step);
        statusSince = now;
        settledBy = by;
    }

    public UUID messageId() {
        return messageId;
    }

    public long line() {
        return line;
    }

    public String businessKey() {
        return businessKey;
    }

    public FaultCode code() {
        return code;
    }

    public String sealedCells() {
        return cells;
    }

    public HeldRowStatus status() {
        return status;
    }

    public HeldRowView view() {
        return new HeldRowView(id, messageId, line, businessKey, code, status, statusSince, !waitsFor.isEmpty());
    }
}
