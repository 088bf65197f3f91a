package org.alongside.community.pool;

import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.community.ledger.JournalType;

/**
 * What may be taken back by itself (R-POOL-20). Anything else has its own way back, which also tells those whom it
 * concerns: a payment is refunded, money that came is taken back by the bank, a payment out is withdrawn.
 */
public enum Correctable {

    CHARGE(JournalType.FEE, "A bank charge"),
    INTEREST(JournalType.INTEREST, "Interest"),
    GIFT(JournalType.GIFT, "Own money given to the pot"),
    MADE_GOOD(JournalType.MAKE_GOOD, "Payment of what was missing");

    private final JournalType type;
    private final String label;

    Correctable(JournalType type, String label) {
        this.type = type;
        this.label = label;
    }

    public static Optional<Correctable> of(JournalType type) {
        return Stream.of(values()).filter(one -> one.type == type).findFirst();
    }

    public String label() {
        return label;
    }
}
