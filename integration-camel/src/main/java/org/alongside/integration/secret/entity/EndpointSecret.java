package org.alongside.integration.secret.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.integration.secret.SecretEvent;
import org.alongside.integration.secret.SecretRule;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;

/** What is known of one secret of an endpoint: drawn here and shown once, or put there by hand; dated; taken back. */
@Entity
@Table(schema = "integration", name = "endpoint_secret")
public class EndpointSecret extends TenantOwned {

    @Column(name = "endpoint_id")
    private UUID endpointId;

    private String alias;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @Column(name = "drawn_by")
    private UUID drawnBy;

    @Column(name = "shown_at")
    private Instant shownAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected EndpointSecret() {
    }

    /** One that was put there by hand. */
    public EndpointSecret(UUID endpointId, String alias) {
        super(UUID.randomUUID());
        this.endpointId = endpointId;
        this.alias = alias;
    }

    public static EndpointSecret drawn(UUID endpointId, String alias, UUID by, Instant now) {
        EndpointSecret secret = new EndpointSecret(endpointId, alias);
        secret.drawnBy = by;
        secret.drawnAt = now;
        return secret;
    }

    /** To whoever had it drawn, once: whoever looks at the page later does not see it. */
    public SecretEvent shown(UUID to, Instant now) {
        if (shownAt != null || !to.equals(drawnBy)) {
            throw new RuleBroken(SecretRule.SHOWN_BEFORE);
        }
        shownAt = now;
        return new SecretEvent.SecretShown(endpointId, alias);
    }

    public SecretEvent endsOn(LocalDate day) {
        endsOn = day;
        return new SecretEvent.SecretDated(endpointId, alias);
    }

    /** Another one has come beside it: it holds for as long as that takes to be put in place, or shorter. */
    public void isFollowed(LocalDate until) {
        if (endsOn == null || endsOn.isAfter(until)) {
            endsOn = until;
        }
    }

    public SecretEvent revoked(Instant now) {
        revokedAt = now;
        return new SecretEvent.SecretRevoked(endpointId, alias);
    }

    public boolean isOver(LocalDate today) {
        return revokedAt == null && endsOn != null && endsOn.isBefore(today);
    }

    public boolean isOf(UUID endpoint, String name) {
        return endpointId.equals(endpoint) && alias.equals(name);
    }

    public UUID endpointId() {
        return endpointId;
    }

    public String alias() {
        return alias;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public UUID drawnBy() {
        return drawnBy;
    }

    public Instant drawnAt() {
        return drawnAt;
    }
}
