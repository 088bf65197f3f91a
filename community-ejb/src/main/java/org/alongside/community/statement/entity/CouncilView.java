package org.alongside.community.statement.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;

/** Somebody opened a {@link CouncilLink}; for its owner to see (R-PRIV-09). */
@Entity
@Table(schema = "community", name = "council_view")
public class CouncilView extends TenantOwned {

    @Column(name = "link_id")
    private UUID linkId;

    @Column(name = "seen_at")
    private Instant seenAt;

    /** They saw the statement, and not only that it is no longer shared. */
    private boolean shown;

    protected CouncilView() {
    }

    public CouncilView(UUID linkId, boolean shown, Instant now) {
        super(UUID.randomUUID());
        this.linkId = linkId;
        this.shown = shown;
        this.seenAt = now;
    }

    public UUID linkId() {
        return linkId;
    }

    public Instant seenAt() {
        return seenAt;
    }

    public boolean wasShown() {
        return shown;
    }
}
