package org.alongside.community.council.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;

/** An identifier a council does not use any more, and the one it kept: what still names the old one means the kept one. */
@Entity
@Table(schema = "community", name = "merged_id")
public class MergedId extends TenantOwned {

    @Column(name = "old_id")
    private String oldId;

    @Column(name = "kept_id")
    private String keptId;

    @Column(name = "merged_at")
    private Instant mergedAt;

    protected MergedId() {
    }

    public MergedId(String oldId, String keptId, Instant now) {
        super(UUID.randomUUID());
        this.oldId = oldId;
        this.keptId = keptId;
        mergedAt = now;
    }

    /** The kept one was merged in its turn, so that one step always leads to the end. */
    public void follow(String kept) {
        keptId = kept;
    }

    public String oldId() {
        return oldId;
    }

    public String keptId() {
        return keptId;
    }
}
