package org.alongside.integration.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.platform.money.Money;

/** Statements to try things on. */
final class AStatement {

    private final List<StatementLine> lines = new ArrayList<>();
    private Money opening;
    private Money closing;
    private Long sequence;

    AStatement from(long pence) {
        opening = new Money(pence);
        return this;
    }

    AStatement to(long pence) {
        closing = new Money(pence);
        return this;
    }

    AStatement number(long no) {
        sequence = no;
        return this;
    }

    AStatement line(long pence, Long balance, String description) {
        return line(null, pence, balance, description);
    }

    AStatement line(String id, long pence, Long balance, String description) {
        lines.add(new StatementLine(lines.size() + 2L, id, LocalDate.of(2026, 4, 8), null, new Money(pence),
                balance == null ? null : new Money(balance), "CARD", null, null, null, description, "GBP", null));
        return this;
    }

    Statement done() {
        return new Statement("MA-7731", "2026-097", sequence, "GBP", opening, closing, lines);
    }
}
