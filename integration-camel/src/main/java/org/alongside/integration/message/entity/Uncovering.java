package org.alongside.integration.message.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.integration.feed.Privacy;
import org.alongside.integration.message.MessageEvent;
import org.alongside.integration.message.MessageRule;
import org.alongside.integration.message.UncoveringView;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.platform.text.PlainText;

/**
 * That one person may read what one message says, for ten minutes and with a reason (8.4). Where it is about somebody's
 * care or money a second person has to agree first.
 */
@Entity
@Table(schema = "integration", name = "uncovering")
public class Uncovering extends TenantOwned {

    public static final Duration AS_LONG = Duration.ofMinutes(10);

    /** Who was not answered within this time asks again. */
    public static final Duration STILL_ASKED = Duration.ofDays(1);

    private static final int LONGEST_REASON = 300;

    @Column(name = "message_id")
    private UUID messageId;

    private String because;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "agreed_by")
    private UUID agreedBy;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected Uncovering() {
    }

    public Uncovering(UUID messageId, Privacy privacy, String because, UUID by, Instant now) {
        super(UUID.randomUUID());
        this.messageId = messageId;
        this.because = PlainText.reason("because", because, LONGEST_REASON);
        askedBy = by;
        askedAt = now;
        endsAt = privacy.needsTwoToSee() ? null : now.plus(AS_LONG);
    }

    public MessageEvent asked() {
        return new MessageEvent.UncoveringAsked(messageId, id);
    }

    public MessageEvent agree(UUID by, Instant now) {
        if (by.equals(askedBy)) {
            throw new RuleBroken(MessageRule.SECOND_PERSON);
        }
        if (askedAt.isBefore(now.minus(STILL_ASKED))) {
            throw new RuleBroken(MessageRule.ASKED_TOO_LONG_AGO);
        }
        agreedBy = by;
        endsAt = now.plus(AS_LONG);
        return new MessageEvent.UncoveringAgreed(messageId, id);
    }

    public boolean lets(UUID person, Instant now) {
        return askedBy.equals(person) && endsAt != null && now.isBefore(endsAt);
    }

    public UUID askedBy() {
        return askedBy;
    }

    /** Null where no second person was needed. */
    public UUID agreedBy() {
        return agreedBy;
    }

    /** Only of one that was let. */
    public Instant from() {
        return endsAt.minus(AS_LONG);
    }

    public Instant until() {
        return endsAt;
    }

    public UncoveringView view() {
        return new UncoveringView(id, messageId, because, askedBy, askedAt, endsAt != null, endsAt);
    }
}
