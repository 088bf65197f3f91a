package org.alongside.community.statement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.ledger.JournalType;

/**
 * One thing that changed what somebody has.
 *
 * @param lotId        of theirs that it changed, the first when it was several
 * @param causeId      the spend or contribution it belongs to
 * @param change       in pence; below nothing when it went out
 * @param earlierMonth it happened before the month in which it was entered (R-POOL-33)
 */
public record StatementLine(UUID journalId, UUID lotId, JournalType type, LocalDate valueDate, UUID causeId, long change,
                            boolean earlierMonth) {

    private static final Set<JournalType> COMING = EnumSet.of(JournalType.RECEIVE, JournalType.IDENTIFY);

    /** Put in, as it was promised. */
    public boolean isComing() {
        return COMING.contains(type);
    }
}
