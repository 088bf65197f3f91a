package org.alongside.integration.message.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.integration.message.MessageEvent;
import org.alongside.integration.message.MessageRule;
import org.alongside.integration.message.ReleaseView;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.platform.text.PlainText;

/** That a held file be used as it is, asked by one person and agreed by another (8.5). It has the message's id. */
@Entity
@Table(schema = "integration", name = "release")
public class Release extends TenantOwned {

    private static final int LONGEST_REASON = 300;

    private String because;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "agreed_by")
    private UUID agreedBy;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    protected Release() {
    }

    public Release(UUID messageId, String because, UUID by, Instant now) {
        super(messageId);
        this.because = PlainText.reason("because", because, LONGEST_REASON);
        askedBy = by;
        askedAt = now;
    }

    public MessageEvent asked() {
        return new MessageEvent.ReleaseAsked(id);
    }

    public MessageEvent agree(UUID by, Instant now) {
        if (by.equals(askedBy)) {
            throw new RuleBroken(MessageRule.SECOND_PERSON);
        }
        agreedBy = by;
        agreedAt = now;
        return new MessageEvent.ReleaseAgreed(id);
    }

    public ReleaseView view() {
        return new ReleaseView(id, because, askedBy, askedAt);
    }
}
