package org.alongside.community.policy;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What happens to a change of a policy. {@code subject} is the change. */
public sealed interface PolicyEvent extends Event {

    record PolicyProposed(UUID subject, PolicyValue name, long value, LocalDate from) implements PolicyEvent {
    }

    record PolicyConfirmed(UUID subject, PolicyValue name, long value, LocalDate from) implements PolicyEvent {
    }

    record PolicyTurnedDown(UUID subject, PolicyValue name) implements PolicyEvent {
    }
}
