package org.alongside.integration.message.control;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.alongside.integration.feed.Direction;
import org.alongside.integration.message.MessageFilter;
import org.alongside.integration.message.MessageStatus;

/**
 * What may be sent again: what went out once and is through, well or badly. What was called off, or was too late, is not sent
 * by anybody's word: the reason for that still holds (R-INT-34, 70).
 */
public final class ReplayPolicy {

    private static final Set<MessageStatus> THROUGH = EnumSet.of(MessageStatus.SENT, MessageStatus.ACKED,
            MessageStatus.PARTLY_ACKED, MessageStatus.NACKED, MessageStatus.DEAD);
    private static final Set<MessageStatus> BADLY = EnumSet.of(MessageStatus.DEAD, MessageStatus.NACKED);

    /** The partner has these. */
    static final Set<MessageStatus> ARRIVED =
            EnumSet.of(MessageStatus.SENT, MessageStatus.ACKED, MessageStatus.PARTLY_ACKED);

    private ReplayPolicy() {
    }

    /** The same question, of what may be sent again, and without what is written from now on. */
    public static MessageFilter narrowed(MessageFilter filter, Instant now) {
        Set<MessageStatus> asked = filter.needsSomebody() ? BADLY
                : filter.statuses().isEmpty() ? THROUGH : filter.statuses();
        Set<MessageStatus> statuses = EnumSet.copyOf(THROUGH);
        statuses.retainAll(asked);
        Instant before = filter.before() == null || filter.before().isAfter(now) ? now : filter.before();
        return new MessageFilter(filter.endpointId(), filter.feed(), Direction.OUT, statuses, filter.reason(),
                filter.key(), filter.from(), before, false, false);
    }

    /** Nothing that was asked for may be sent again. */
    static boolean isNothing(MessageFilter narrowed) {
        return narrowed.statuses().isEmpty();
    }
}
