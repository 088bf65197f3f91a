package org.alongside.community.statement;

import java.time.LocalDate;
import java.util.List;

/**
 * One line as it is read.
 *
 * @param what      the title of what was paid for, or what kind of movement it is
 * @param because   why so much was put in at once, in its owner's words (R-POOL-30); mostly empty
 * @param decidedBy the names of those who approved it; empty when nobody had to
 */
public record StatementEntry(LocalDate day, boolean earlierMonth, String what, String because, long change,
                             List<String> decidedBy) {

    public StatementEntry {
        decidedBy = List.copyOf(decidedBy);
    }

    /** For eyes outside the group: others' names are theirs to give. */
    public StatementEntry withoutNames() {
        return new StatementEntry(day, earlierMonth, what, because, change,
                decidedBy.stream().map(name -> "a member").toList());
    }
}
