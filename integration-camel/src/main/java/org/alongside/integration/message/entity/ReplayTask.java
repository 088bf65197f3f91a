package org.alongside.integration.message.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.feed.Direction;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.MessageEvent;
import org.alongside.integration.message.MessageFilter;
import org.alongside.integration.message.MessagePlace;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.ReplayStatus;
import org.alongside.integration.message.ReplayStep;
import org.alongside.integration.message.ReplayView;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.platform.text.PlainText;

/**
 * That many messages are sent again, by a person's word.
 *
 * <p>It goes through them from the oldest on, a few at a time, and remembers how far it is: whoever stops it in the middle,
 * a person or a power cut, loses nothing and sends nothing twice. It may be paused, and called off; what it did stays done.
 */
@Entity
@Table(schema = "integration", name = "replay_task")
public class ReplayTask extends TenantOwned {

    private static final int LONGEST_REASON = 300;

    @Column(name = "endpoint_id")
    private UUID endpointId;

    @Enumerated(EnumType.STRING)
    private Feed feed;

    /** Names, with a space between. */
    private String statuses;

    @Enumerated(EnumType.STRING)
    private FaultCode reason;

    @Column(name = "business_key")
    private String key;

    @Column(name = "from_at")
    private Instant from;

    @Column(name = "before_at")
    private Instant before;

    private String because;

    @Enumerated(EnumType.STRING)
    private ReplayStatus status = ReplayStatus.RUNNING;

    @Column(name = "status_since")
    private Instant statusSince;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    private long total;
    private long sent;
    private long skipped;

    @Column(name = "place_at")
    private Instant placeAt;

    @Column(name = "place_id")
    private UUID placeId;

    protected ReplayTask() {
    }

    /** @param filter of what goes out only, and with an end, so that what is written meanwhile is not in it */
    public ReplayTask(MessageFilter filter, long total, String because, UUID by, Instant now) {
        super(UUID.randomUUID());
        endpointId = filter.endpointId();
        feed = filter.feed();
        statuses = filter.statuses().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        reason = filter.reason();
        key = filter.key();
        from = filter.from();
        before = filter.before();
        this.because = PlainText.reason("because", because, LONGEST_REASON);
        this.total = total;
        askedBy = by;
        askedAt = now;
        statusSince = now;
    }

    public MessageEvent begun() {
        return new MessageEvent.ReplayBegun(id, total);
    }

    public MessageEvent move(ReplayStep step, Instant now) {
        ReplayStatus was = status;
        status = status.after(step);
        statusSince = now;
        return new MessageEvent.ReplayMoved(id, was, status);
    }

    public boolean isRunning() {
        return status == ReplayStatus.RUNNING;
    }

    /** This one is through. */
    public void passed(Message message, boolean again) {
        placeAt = message.view().createdAt();
        placeId = message.id();
        if (again) {
            sent++;
        } else {
            skipped++;
        }
    }

    /** Null before the first. */
    public MessagePlace place() {
        return placeId == null ? null : new MessagePlace(placeAt, placeId);
    }

    public MessageFilter filter() {
        Set<MessageStatus> chosen = Arrays.stream(statuses.split(" ")).map(MessageStatus::valueOf)
                .collect(Collectors.toSet());
        return new MessageFilter(endpointId, feed, Direction.OUT, chosen, reason, key, from, before, false, false);
    }

    public ReplayView view() {
        return new ReplayView(id, status, statusSince, askedBy, askedAt, because, total, sent, skipped);
    }
}
