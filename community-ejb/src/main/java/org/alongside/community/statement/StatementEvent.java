package org.alongside.community.statement;

import java.time.YearMonth;
import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What happened to a month of a pool's books, in identifiers and pence only. */
public sealed interface StatementEvent extends Event {

    record MonthReconciled(UUID subject, UUID poolId, YearMonth month, long bankPence) implements StatementEvent {
    }

    record StatementShared(UUID subject, UUID poolId, YearMonth month) implements StatementEvent {
    }

    record SharingWithdrawn(UUID subject, UUID poolId) implements StatementEvent {
    }

    /** By whoever has the address; {@code state} says whether there was anything to see. */
    record SharedStatementOpened(UUID subject, UUID poolId, CouncilLinkState state) implements StatementEvent {
    }

    /** Somebody wrote down what is in their own account; not how much. */
    record MoneyNoted(UUID subject) implements StatementEvent {
    }

    record MonthClosed(UUID subject, UUID poolId, YearMonth month) implements StatementEvent {
    }
}
