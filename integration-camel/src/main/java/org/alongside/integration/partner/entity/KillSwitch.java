package org.alongside.integration.partner.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.partner.PartnerEvent;
import org.alongside.integration.partner.StopView;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.platform.text.PlainText;

/** Stops a feed of the area, or all of them; it stays thrown over a restart (R-INT-38). */
@Entity
@Table(schema = "integration", name = "kill_switch")
public class KillSwitch extends TenantOwned {

    private static final int LONGEST_REASON = 300;

    /** Empty for all feeds. */
    private String feed;

    private String because;

    @Column(name = "thrown_by")
    private UUID thrownBy;

    @Column(name = "thrown_at")
    private Instant thrownAt;

    @Column(name = "lifted_by")
    private UUID liftedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    protected KillSwitch() {
    }

    public KillSwitch(String feed, String because, UUID by, Instant now) {
        super(UUID.randomUUID());
        this.feed = feed;
        this.because = PlainText.reason("because", because, LONGEST_REASON);
        thrownBy = by;
        thrownAt = now;
    }

    public PartnerEvent thrown() {
        return new PartnerEvent.Stopped(id, feed);
    }

    public PartnerEvent lift(UUID by, Instant now) {
        liftedBy = by;
        liftedAt = now;
        return new PartnerEvent.StopLifted(id, feed);
    }

    public boolean stops(Feed one) {
        return feed.isEmpty() || feed.equals(one.name());
    }

    public StopView view() {
        return new StopView(id, feed, because, thrownAt);
    }
}
