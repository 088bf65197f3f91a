package org.alongside.integration.partner.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.partner.PartnerEvent;
import org.alongside.integration.partner.PartnerRule;
import org.alongside.integration.partner.ProfileView;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;

/** How one partner writes one feed, as it was on one day; a change is another version (R-INT-88). */
@Entity
@Table(schema = "integration", name = "profile_version")
public class ProfileVersion extends TenantOwned {

    @Column(name = "partner_id")
    private UUID partnerId;

    @Enumerated(EnumType.STRING)
    private Feed feed;

    private int number;

    private String body;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "approved_by")
    private UUID approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    protected ProfileVersion() {
    }

    /** @param body the profile in JSON, read once already */
    public ProfileVersion(UUID partnerId, Feed feed, int number, String body, UUID by, Instant now) {
        super(UUID.randomUUID());
        this.partnerId = partnerId;
        this.feed = feed;
        this.number = number;
        this.body = body;
        madeBy = by;
        madeAt = now;
    }

    public PartnerEvent made() {
        return new PartnerEvent.ProfileAdded(id, partnerId, feed, number);
    }

    public PartnerEvent approve(UUID by, Instant now) {
        if (by.equals(madeBy)) {
            throw new RuleBroken(PartnerRule.SECOND_PERSON);
        }
        approvedBy = by;
        approvedAt = now;
        return new PartnerEvent.ProfileApproved(id);
    }

    /** Money is read only as two people have agreed. */
    public void requireUsable() {
        if (feed.isMoney() && approvedBy == null) {
            throw new RuleBroken(PartnerRule.PROFILE_NOT_APPROVED);
        }
    }

    public UUID partnerId() {
        return partnerId;
    }

    public ProfileView view() {
        return new ProfileView(id, partnerId, feed, number, body, madeAt, madeBy, approvedBy != null);
    }
}
