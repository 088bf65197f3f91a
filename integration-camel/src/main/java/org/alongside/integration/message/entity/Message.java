package org.alongside.integration.message.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.FaultKind;
import org.alongside.integration.feed.Direction;
import org.alongside.integration.feed.Intake;
import org.alongside.integration.feed.Outgoing;
import org.alongside.integration.message.Arrival;
import org.alongside.integration.message.Leaving;
import org.alongside.integration.message.MessageEvent;
import org.alongside.integration.message.MessageRule;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.MessageStep;
import org.alongside.integration.message.RetryTable;
import org.alongside.integration.partner.EndpointView;
import org.alongside.platform.error.RuleBroken;

/**
 * One file, call or mail, without what it says.
 *
 * <p>What comes in is received and applied, wholly or in part, or held for somebody to look at, or refused; or it was here
 * already. What goes out waits for its turn, is sent, and is confirmed or refused by the partner; when it could not be
 * sent it is tried again after longer and longer waits, and given up in the end. Nothing of this changes what it says.
 */
@Entity
@Table(schema = "integration", name = "message")
public class Message extends MessageRecord {

    protected Message() {
    }

    private Message(EndpointView endpoint, Direction direction, UUID eventId, Instant now) {
        super(endpoint, direction, eventId, now);
    }

    public static Message received(EndpointView endpoint, String name, Instant now) {
        Message message = new Message(endpoint, Direction.IN, UUID.randomUUID(), now);
        message.name = name;
        return message;
    }

    /** @param sequence its place among the messages of its thing at this endpoint */
    public static Message pending(EndpointView endpoint, Outgoing outgoing, long sequence, Instant now) {
        Message message = new Message(endpoint, Direction.OUT, outgoing.eventId(), now);
        message.partitionKey = outgoing.partitionKey();
        message.sequence = sequence;
        message.name = outgoing.name();
        message.key1 = outgoing.key1();
        message.key2 = outgoing.key2();
        message.replaces = outgoing.replaces();
        message.expiresAt = outgoing.expiresAt();
        message.dueAt = now;
        message.rowsTotal = outgoing.rows();
        message.controlPence = outgoing.controlPence();
        return message;
    }

    /** The same bytes to the same endpoint once more, by a person's word (R-INT-81). */
    public Message again(EndpointView endpoint, long sequence, Instant now) {
        Message message = new Message(endpoint, Direction.OUT, eventId, now);
        message.partitionKey = partitionKey;
        message.sequence = sequence;
        message.name = name;
        message.key1 = key1;
        message.key2 = key2;
        message.correlationId = correlationId;
        message.replayOf = id;
        message.expiresAt = expiresAt;
        message.dueAt = now;
        message.rowsTotal = rowsTotal;
        message.controlPence = controlPence;
        return message;
    }

    /** What was answered to an earlier message goes out once more, beside the file that repeated it. */
    public void repeatsTo(Message repeated) {
        name = repeated.name + name.substring(key1.length());
        parentId = repeated.id;
    }

    /** It answers that one. */
    public void answers(UUID message, UUID correlation) {
        parentId = message;
        correlationId = correlation;
    }

    /** What a feed made of it. */
    public MessageEvent taken(Intake intake, Instant now) {
        key1 = intake.key1();
        key2 = intake.key2();
        if (intake.held() != null) {
            MessageEvent held = hold(intake.held().code(), now);
            reasonSaid = intake.held().told().what();
            return held;
        }
        rowsTotal = intake.rows();
        rowsAccepted = intake.applied() + intake.repeated();
        rowsWaiting = intake.waiting().size();
        rowsRefused = intake.refused();
        controlPence = intake.controlPence();
        return move(intake.isWhole() ? MessageStep.APPLY : MessageStep.APPLY_PART, "", now);
    }

    /** One of its rows that waited was applied, or given up. */
    public MessageEvent settled(boolean applied, Instant now) {
        rowsWaiting--;
        if (applied) {
            rowsAccepted++;
        } else {
            rowsRefused++;
        }
        return move(rowsWaiting == 0 && rowsRefused == 0 ? MessageStep.APPLY : MessageStep.APPLY_PART, "", now);
    }

    public MessageEvent hold(FaultCode why, Instant now) {
        return move(MessageStep.HOLD, why.name(), now);
    }

    /** Two people may let through what breaks an order, a total or a layout; nobody what is not what was sent. */
    public void requireReleasable() {
        Set<FaultKind> letThrough = EnumSet.of(FaultKind.ORDER, FaultKind.MONEY, FaultKind.FORMAT);
        if (status != MessageStatus.HELD || direction != Direction.IN
                || !letThrough.contains(FaultCode.valueOf(reason).kind())) {
            throw new RuleBroken(MessageRule.NOT_RELEASABLE);
        }
    }

    /** It is held, and the same bytes came again with something else said beside them: that may have been the mistake. */
    public boolean mayBeRightWith(Arrival again) {
        return status == MessageStatus.HELD && again.fault() == null
                && (isHeldFor(FaultCode.E200_CHECKSUM) || !Objects.equals(declared(), again.declared()));
    }

    /** It is looked at again with the endpoint's description of today (R-INT-88). */
    public void readAs(UUID profile) {
        profileId = profile;
    }

    public MessageEvent repeated(UUID first, Instant now) {
        parentId = first;
        return move(MessageStep.REPEAT, "", now);
    }

    public MessageEvent reject(UUID by, Instant now) {
        decidedBy = by;
        return move(MessageStep.REJECT, reason, now);
    }

    /** Somebody takes it in hand; what becomes of it is said by one of the next. */
    public void sending(Instant now) {
        attempts++;
        dueAt = null;
        move(MessageStep.SEND, "", now);
    }

    public MessageEvent sent(Instant now) {
        return move(MessageStep.SENT, "", now);
    }

    /**
     * It did not arrive. It is tried again by the table, not before the partner said, and given up after the last try.
     *
     * @param atLeast what the partner asked us to wait; null when they said nothing
     * @param chance  between -1 and 1, so that not everything is tried again at the same moment
     */
    public MessageEvent failed(FaultCode why, Duration atLeast, double chance, Instant now) {
        Duration wait = RetryTable.after(attempts, chance);
        if (wait == null) {
            return move(MessageStep.FAIL, why.name(), now);
        }
        dueAt = now.plus(atLeast == null || atLeast.compareTo(wait) < 0 ? wait : atLeast);
        return move(MessageStep.RETRY, why.name(), now);
    }

    public MessageEvent refused(FaultCode why, Instant now) {
        return move(MessageStep.FAIL, why.name(), now);
    }

    public MessageEvent cancel(FaultCode why, Instant now) {
        return move(MessageStep.CANCEL, why == null ? "" : why.name(), now);
    }

    /** Somebody might still send it. */
    public Leaving leaving() {
        return new Leaving(endpointId, eventId, partitionKey);
    }

    /** It does not go, or not again: it was called off. */
    public boolean isCalledOff() {
        return status == MessageStatus.CANCELLED;
    }

    public boolean isToBeSent() {
        return status.can(MessageStep.CANCEL) && direction == Direction.OUT;
    }

    public MessageEvent expire(Instant now) {
        return move(MessageStep.EXPIRE, "", now);
    }

    public MessageEvent confirmed(MessageStep answer, Instant now) {
        return move(answer, "", now);
    }

    public boolean isTooLate(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }
}
