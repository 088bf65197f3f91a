package org.alongside.community.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of a posted journal with what it carries (INV-12).
 *
 * @param valueDate when it happened
 * @param accountingDate when it was entered; a value date of an earlier month prints as "earlier month"
 * @param actor who did it; null for the portal itself
 * @param actingFor for whom, when not for themselves; null otherwise
 * @param reverses the journal this one takes back; null otherwise
 */
public record JournalLine(UUID journalId, long sequence, JournalType type, AccountRef account, Side side, long amount,
        LocalDate valueDate, LocalDate accountingDate, Instant postedAt, UUID commandId, UUID actor, UUID actingFor, UUID causeId,
        UUID decisionId, UUID reverses, String reasonCode) {

    /** By how much it changes its account, on the side where the account's balance stands. */
    public long change() {
        return side == account.kind().usual() ? amount : -amount;
    }
}
