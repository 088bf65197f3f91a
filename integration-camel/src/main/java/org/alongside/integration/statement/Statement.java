package org.alongside.integration.statement;

import java.util.List;
import org.alongside.platform.money.Money;

/**
 * One account, from one balance to the next. What the provider did not say is null.
 *
 * @param account  as the provider calls it
 * @param id       as the provider calls this statement
 * @param sequence its number in the order of this account's statements
 * @param lines    in the order of the file, which may be newest first
 */
public record Statement(String account, String id, Long sequence, String currency, Money opening, Money closing,
        List<StatementLine> lines) {

    public Statement {
        lines = List.copyOf(lines);
    }

    public Money sum() {
        return new Money(lines.stream().mapToLong(line -> line.amount().pence()).sum());
    }
}
