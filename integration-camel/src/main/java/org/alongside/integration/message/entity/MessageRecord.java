package org.alongside.integration.message.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.feed.Declared;
import org.alongside.integration.feed.Direction;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.Departure;
import org.alongside.integration.message.MessageEvent;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.MessageStep;
import org.alongside.integration.message.MessageView;
import org.alongside.integration.partner.EndpointView;
import org.alongside.platform.tenancy.TenantOwned;

/** What is kept of a {@link Message}; what happens to it stands there. */
@MappedSuperclass
public abstract class MessageRecord extends TenantOwned {

    @Column(name = "endpoint_id")
    protected UUID endpointId;

    @Enumerated(EnumType.STRING)
    protected Feed feed;

    @Enumerated(EnumType.STRING)
    protected Direction direction;

    @Enumerated(EnumType.STRING)
    protected MessageStatus status;

    @Column(name = "status_since")
    protected Instant statusSince;

    @Column(name = "created_at")
    protected Instant createdAt;

    @Column(name = "event_id")
    protected UUID eventId;

    @Column(name = "correlation_id")
    protected UUID correlationId;

    /** What it answers, or was here already as. */
    @Column(name = "parent_id")
    protected UUID parentId;

    protected UUID replaces;

    @Column(name = "replay_of")
    protected UUID replayOf;

    @Column(name = "partition_key")
    protected String partitionKey = "";

    protected long sequence;

    protected long place;

    protected String name = "";

    protected String key1 = "";

    protected String key2 = "";

    /** The name of a fault code; empty when all is well. */
    protected String reason = "";

    @Column(name = "reason_said")
    protected String reasonSaid = "";

    @Column(name = "due_at")
    protected Instant dueAt;

    @Column(name = "expires_at")
    protected Instant expiresAt;

    protected int attempts;

    @Column(name = "rows_total")
    protected long rowsTotal;

    @Column(name = "rows_accepted")
    protected long rowsAccepted;

    @Column(name = "rows_waiting")
    protected long rowsWaiting;

    @Column(name = "rows_refused")
    protected long rowsRefused;

    @Column(name = "control_pence")
    protected Long controlPence;

    /** As it was read; a later look may use a later version (R-INT-88). */
    @Column(name = "profile_id")
    protected UUID profileId;

    @Column(name = "decided_by")
    protected UUID decidedBy;

    @Embedded
    private SaidBeside said;

    /** By its fingerprint, what a held one waits for; empty when it waits for nobody but people. */
    @Column(name = "waits_for")
    private String waitsFor = "";

    protected MessageRecord() {
    }

    protected MessageRecord(EndpointView endpoint, Direction direction, UUID eventId, Instant now) {
        super(UUID.randomUUID());
        endpointId = endpoint.id();
        feed = endpoint.feed();
        profileId = endpoint.profileId();
        this.direction = direction;
        this.eventId = eventId;
        correlationId = id;
        status = MessageStatus.NEW.after(direction == Direction.IN ? MessageStep.RECEIVE : MessageStep.WRITE);
        createdAt = now;
        statusSince = now;
    }

    final MessageEvent move(MessageStep step, String because, Instant now) {
        MessageStatus before = status;
        status = status.after(step);
        statusSince = now;
        reason = because;
        reasonSaid = "";
        return new MessageEvent.MessageMoved(id, before, status, because);
    }

    public UUID endpointId() {
        return endpointId;
    }

    public Feed feed() {
        return feed;
    }

    public MessageStatus status() {
        return status;
    }

    public UUID eventId() {
        return eventId;
    }

    public UUID correlationId() {
        return correlationId;
    }

    public String name() {
        return name;
    }

    public int attempts() {
        return attempts;
    }

    public long sequence() {
        return sequence;
    }

    /** Among all that was written for the endpoint, whatever thing it is about. */
    public void placed(long number) {
        place = number;
    }

    public long place() {
        return place;
    }

    public String partitionKey() {
        return partitionKey;
    }

    /** What the partner said beside it; null when they said nothing. */
    public Declared declared() {
        return said == null ? null : said.declared();
    }

    public void declared(Declared declared) {
        said = declared == null ? null : new SaidBeside(declared);
    }

    public void waitsFor(String fingerprint) {
        waitsFor = fingerprint;
    }

    /** It is held for this, and was before. */
    public boolean isHeldFor(FaultCode code) {
        return status == MessageStatus.HELD && reason.equals(code.name());
    }

    /** @param number its place among all that was written for the endpoint */
    public Departure departure(EndpointView endpoint, long number, String mediaType, byte[] content) {
        return new Departure(id, eventId, attempts, endpoint, name, mediaType, content, number, rowsTotal, controlPence,
                createdAt);
    }

    public MessageView view() {
        return new MessageView(id, version, endpointId, feed, direction, status, statusSince, createdAt, correlationId,
                parentId, replayOf, name, key1, key2, reason, dueAt, attempts, rowsTotal, rowsAccepted, rowsWaiting,
                rowsRefused, controlPence, profileId, reasonSaid);
    }
}
