package org.alongside.community.statement.boundary;

import java.util.List;
import java.util.UUID;
import org.alongside.community.statement.MonthStatement;
import org.alongside.community.statement.StatementEntry;

/**
 * My month in one pool, in words and pence; every format is made of this (R-A11Y-08).
 *
 * @param gaps    what was paid with my money and had no receipt when the month was closed, or has none now
 * @param deficit what I owe because the bank took a payment back
 * @param closed  nothing in it will change any more
 */
public record MyStatement(UUID poolId, String poolName, String name, MonthStatement figures, List<StatementEntry> entries,
                          List<String> gaps, long deficit, boolean closed) {

    public MyStatement {
        entries = List.copyOf(entries);
        gaps = List.copyOf(gaps);
    }

    /** For eyes outside the group (R-PRIV-09). */
    MyStatement withoutNames() {
        return new MyStatement(poolId, poolName, name, figures,
                entries.stream().map(StatementEntry::withoutNames).toList(), gaps, deficit, closed);
    }
}
