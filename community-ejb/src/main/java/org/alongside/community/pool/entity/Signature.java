package org.alongside.community.pool.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.community.pool.PoolEvent;
import org.alongside.platform.tenancy.TenantOwned;

/** That a member, or somebody who may act for them, agreed to one version of an agreement. */
@Entity
@Table(schema = "community", name = "agreement_signature")
public class Signature extends TenantOwned {

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Column(name = "membership_id")
    private UUID membershipId;

    @Column(name = "signed_by")
    private UUID signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected Signature() {
    }

    public Signature(UUID agreementId, UUID membershipId, UUID signedBy, Instant now) {
        super(UUID.randomUUID());
        this.agreementId = agreementId;
        this.membershipId = membershipId;
        this.signedBy = signedBy;
        this.signedAt = now;
    }

    public PoolEvent signed(UUID poolId) {
        return new PoolEvent.AgreementSigned(agreementId, poolId, membershipId);
    }

    public UUID agreementId() {
        return agreementId;
    }

    public UUID membershipId() {
        return membershipId;
    }

    public Instant signedAt() {
        return signedAt;
    }
}
