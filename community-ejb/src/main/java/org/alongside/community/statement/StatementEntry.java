package org.alongside.community.statement;

import java.time.LocalDate;
import java.util.List;

/**
 * One line as it is read.
 *
 * @param what      the title of what was paid for, or what kind of movement it is
 * @param decidedBy the names of those who approved it; empty when nobody had to
 */
public record StatementEntry(LocalDate day, boolean earlierMonth, String what, long change, List<String> decidedBy) {

    public StatementEntry {
        decidedBy = List.copyOf(decidedBy);
    }
}
