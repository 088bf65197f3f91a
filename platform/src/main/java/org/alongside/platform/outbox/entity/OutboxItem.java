package org.alongside.platform.outbox.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.outbox.EventId;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * A fact that waits to be sent. Its id is the event's, at every try and for everybody who hears of it (R-INT-26). Sent in
 * the order of {@code seq}, once the sender has seen it through.
 */
@Entity
@Table(schema = "platform", name = "outbox_item")
public class OutboxItem extends TenantOwned {

    @Column(insertable = false, updatable = false)
    private long seq;

    private UUID subject;

    private String type;

    private String payload;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected OutboxItem() {
    }

    public OutboxItem(UUID subject, String type, String payload, Instant createdAt) {
        super(EventId.at(createdAt));
        this.subject = subject;
        this.type = type;
        this.payload = payload;
        this.createdAt = createdAt;
    }

    public void sent(Instant now) {
        sentAt = now;
    }

    public UUID subject() {
        return subject;
    }

    public String type() {
        return type;
    }

    public String payload() {
        return payload;
    }
}
