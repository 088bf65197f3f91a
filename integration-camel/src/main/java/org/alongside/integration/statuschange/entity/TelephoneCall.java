package org.alongside.integration.statuschange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;

/** That somebody was asked to telephone about a message; it has the message's id. */
@Entity
@Table(schema = "integration", name = "telephone_call")
public class TelephoneCall extends TenantOwned {

    @Column(name = "asked_at")
    private Instant askedAt;

    protected TelephoneCall() {
    }

    public TelephoneCall(UUID messageId, Instant now) {
        super(messageId);
        askedAt = now;
    }
}
