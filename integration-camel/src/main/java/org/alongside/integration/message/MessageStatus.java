package org.alongside.integration.message;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where a message stands: first what comes in, then what goes out. */
public enum MessageStatus implements Status<MessageStep> {

    NEW("New"),

    RECEIVED("Received"),
    /** Somebody looks at it before anything is done, or before it is sent. */
    HELD("Held"),
    APPLIED("Applied"),
    /** Some rows wait, or were refused. */
    PARTLY_APPLIED("Partly applied"),
    REJECTED("Refused"),
    DUPLICATE("Here already"),

    PENDING("Waiting to be sent"),
    SENDING("Being sent"),
    SENT("Sent, not confirmed"),
    ACKED("Confirmed"),
    PARTLY_ACKED("Confirmed in part"),
    NACKED("Refused by the partner"),
    RETRYING("Being tried again"),
    DEAD("Given up"),
    CANCELLED("Called off"),
    EXPIRED("Too late to send");

    private static final Transitions<MessageStatus, MessageStep> TABLE = Transitions
            .between(MessageStatus.class, MessageStep.class)
            .allow(NEW, MessageStep.RECEIVE, RECEIVED)
            .allow(NEW, MessageStep.WRITE, PENDING)
            .allowFromAny(EnumSet.of(RECEIVED, HELD), MessageStep.HOLD, HELD)
            .allow(PENDING, MessageStep.HOLD, HELD)
            .allowFromAny(EnumSet.of(RECEIVED, HELD, PARTLY_APPLIED), MessageStep.APPLY, APPLIED)
            .allowFromAny(EnumSet.of(RECEIVED, HELD, PARTLY_APPLIED), MessageStep.APPLY_PART, PARTLY_APPLIED)
            .allowFromAny(EnumSet.of(RECEIVED, HELD), MessageStep.REJECT, REJECTED)
            .allowFromAny(EnumSet.of(RECEIVED, HELD), MessageStep.REPEAT, DUPLICATE)
            // From SENDING as well: whoever was sending it is gone.
            .allowFromAny(EnumSet.of(PENDING, RETRYING, SENDING, HELD), MessageStep.SEND, SENDING)
            .allow(SENDING, MessageStep.SENT, SENT)
            .allow(SENDING, MessageStep.RETRY, RETRYING)
            .allow(SENDING, MessageStep.FAIL, DEAD)
            .allowFromAny(EnumSet.of(PENDING, RETRYING, SENDING, HELD), MessageStep.CANCEL, CANCELLED)
            .allowFromAny(EnumSet.of(PENDING, RETRYING), MessageStep.EXPIRE, EXPIRED)
            .allowFromAny(EnumSet.of(SENT, PARTLY_ACKED), MessageStep.ACK, ACKED)
            // A file that could be read (A1) may have rows that are not taken (A2).
            .allowFromAny(EnumSet.of(SENT, ACKED), MessageStep.ACK_PART, PARTLY_ACKED)
            .allowFromAny(EnumSet.of(SENT, PARTLY_ACKED, ACKED), MessageStep.NACK, NACKED)
            .endingAt(APPLIED, REJECTED, DUPLICATE, NACKED, DEAD, CANCELLED, EXPIRED);

    public static final Set<MessageStatus> NEEDY = Collections.unmodifiableSet(EnumSet.of(HELD, DEAD, NACKED));

    private final String label;

    MessageStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public Transitions<MessageStatus, MessageStep> transitions() {
        return TABLE;
    }

    public MessageStatus after(MessageStep step) {
        return TABLE.after(this, step);
    }

    /** Somebody has to look, or it stays as it is. So has what was applied in part, while rows of it wait. */
    public boolean needsSomebody() {
        return NEEDY.contains(this) || this == PARTLY_APPLIED;
    }
}
