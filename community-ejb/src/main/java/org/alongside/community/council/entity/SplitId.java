package org.alongside.community.council.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * A council found that one identifier stood for two people and gave one of them a new one. What names either waits until
 * somebody has said who is who (R-INT-05).
 */
@Entity
@Table(schema = "community", name = "split_id")
public class SplitId extends TenantOwned {

    @Column(name = "old_id")
    private String oldId;

    @Column(name = "new_id")
    private String newId;

    @Column(name = "link_id")
    private UUID linkId;

    @Column(name = "split_at")
    private Instant splitAt;

    @Column(name = "settled_by")
    private UUID settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected SplitId() {
    }

    /** @param linkId who is linked under one of the two */
    public SplitId(String oldId, String newId, UUID linkId, Instant now) {
        super(UUID.randomUUID());
        this.oldId = oldId;
        this.newId = newId;
        this.linkId = linkId;
        splitAt = now;
    }

    public void settle(UUID by, Instant now) {
        settledBy = by;
        settledAt = now;
    }

    public boolean isOpen() {
        return settledAt == null;
    }

    public String oldId() {
        return oldId;
    }

    public String newId() {
        return newId;
    }

    public UUID linkId() {
        return linkId;
    }

    public Instant splitAt() {
        return splitAt;
    }
}
