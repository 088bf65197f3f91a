package org.alongside.community.statement;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.ledger.JournalType;

/**
 * One thing that changed what somebody has.
 *
 * @param change       in pence; below nothing when it went out
 * @param causeId      the spend or contribution it belongs to
 * @param earlierMonth it happened before the month in which it was entered (R-POOL-33)
 */
public record StatementLine(UUID journalId, JournalType type, LocalDate valueDate, LocalDate enteredOn, UUID causeId,
                            UUID decisionId, long change, boolean earlierMonth) {
}
