package org.alongside.community.statement;

import java.util.Map;
import org.alongside.community.ledger.JournalType;

/** What each kind of movement is called, so that it is as true for the person as for the council they show it to. */
public final class StatementWords {

    private static final Map<JournalType, String> WORDS = Map.ofEntries(
            Map.entry(JournalType.RECEIVE, "Money came in"),
            Map.entry(JournalType.IDENTIFY, "Money that had come was matched"),
            Map.entry(JournalType.PAY, "Share paid"), Map.entry(JournalType.REFUND_IN, "Money came back"),
            Map.entry(JournalType.RETURN, "Given back"), Map.entry(JournalType.CLAWBACK, "Asked back by the council"),
            Map.entry(JournalType.GRANT_EXPIRE, "The grant came to its end"), Map.entry(JournalType.GIFT, "Given to the pot"),
            Map.entry(JournalType.BOUNCE, "Taken back by the bank"), Map.entry(JournalType.FEE, "Bank charge"),
            Map.entry(JournalType.INTEREST, "Interest"), Map.entry(JournalType.REVERSE, "A mistake was put right"));

    private StatementWords() {
    }

    public static String of(JournalType type) {
        return WORDS.getOrDefault(type, "Moved");
    }
}
