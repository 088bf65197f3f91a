package org.alongside.integration.watch;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What was asked to be watched, in identifiers only. */
public sealed interface WatchEvent extends Event {

    record Expected(UUID subject, Rhythm rhythm) implements WatchEvent {
    }

    record ExpectedNoMore(UUID subject) implements WatchEvent {
    }
}
