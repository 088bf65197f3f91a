package org.alongside.training.completion.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;

/** A learner attached an offer to an application. This module knows no more of the application than its identifier. */
@Entity
@Table(schema = "training", name = "evidence_use")
public class EvidenceUse extends TenantOwned {

    @Column(name = "offer_id")
    private UUID offerId;

    @Column(name = "application_id")
    private UUID applicationId;

    @Column(name = "used_at")
    private Instant usedAt;

    protected EvidenceUse() {
    }

    public EvidenceUse(EvidenceOffer offer, UUID applicationId, Instant now) {
        super(UUID.randomUUID());
        this.offerId = offer.id();
        this.applicationId = applicationId;
        this.usedAt = now;
    }

    public UUID offerId() {
        return offerId;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public Instant usedAt() {
        return usedAt;
    }
}
