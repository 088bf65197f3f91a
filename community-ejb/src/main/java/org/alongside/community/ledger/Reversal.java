package org.alongside.community.ledger;

import java.util.UUID;

/**
 * Which journal is to be taken back and why. No amount: the lines are those of the journal (INV-06).
 *
 * @param reasonCode a word in capitals, never a sentence about a person
 */
public record Reversal(UUID journalId, UUID commandId, UUID actingFor, UUID decisionId, String reasonCode) {

    public static Reversal of(UUID journalId, UUID commandId, String reasonCode) {
        return new Reversal(journalId, commandId, null, null, reasonCode);
    }
}
