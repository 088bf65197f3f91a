package org.alongside.community.safeguarding;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What happened to a protective pause; whose it is stands only with the pause itself. */
public sealed interface SwitchEvent extends Event {

    record Begun(UUID subject, SwitchKind kind) implements SwitchEvent {
    }

    record LongerAsked(UUID subject, SwitchKind kind) implements SwitchEvent {
    }

    record MadeLonger(UUID subject, SwitchKind kind) implements SwitchEvent {
    }

    record Ended(UUID subject, SwitchKind kind) implements SwitchEvent {
    }

    record NumbersChanged(UUID subject) implements SwitchEvent {
    }
}
