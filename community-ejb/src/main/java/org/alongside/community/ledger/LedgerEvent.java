package org.alongside.community.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What happens to a book. {@code subject} is the book, and for a reversal the journal that was reversed. */
public sealed interface LedgerEvent extends Event {

    record BookOpened(UUID subject, BookUnit unit) implements LedgerEvent {
    }

    record JournalPosted(UUID subject, UUID journal, JournalType type) implements LedgerEvent {
    }

    record JournalReversed(UUID subject, UUID journal, String reasonCode) implements LedgerEvent {
    }

    record AccountLimited(UUID subject, String account, long lowest) implements LedgerEvent {
    }

    record PeriodClosed(UUID subject, LocalDate to) implements LedgerEvent {
    }
}
