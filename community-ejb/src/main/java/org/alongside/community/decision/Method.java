package org.alongside.community.decision;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** How a group decides (section 6.2). Asked only when there is a quorum. */
public enum Method {

    /** Nobody has an unresolved reasoned objection, and somebody is for it. */
    CONSENT("It is agreed if somebody says yes and nobody objects.", tally -> tally.yes() >= 1),
    /** A tie is not passed: talk more. */
    MAJORITY("It is agreed if more people say yes than no.", tally -> tally.yes() > tally.no()),
    TWO_THIRDS("It is agreed if at least 2 of every 3 who say yes or no say yes.",
            tally -> tally.yes() + tally.no() > 0 && 3 * tally.yes() >= 2 * (tally.yes() + tally.no())),
    UNANIMOUS("It is agreed if everybody says yes.", tally -> tally.yes() == tally.electors());

    private final String label;
    private final Predicate<Tally> passes;

    Method(String label, Predicate<Tally> passes) {
        this.label = label;
        this.passes = passes;
    }

    /** What people read. */
    public String label() {
        return label;
    }

    Finding finding(Tally tally) {
        if (this == CONSENT && tally.objecting() > 0) {
            return Finding.OBJECTED;
        }
        return passes.test(tally) ? Finding.PASSED : Finding.NOT_PASSED;
    }

    public boolean takesObjections() {
        return this == CONSENT;
    }

    /** What a ballot may say, always in the same order (R-A11Y-10). */
    public List<Choice> choices() {
        return Arrays.stream(Choice.values()).filter(one -> one != Choice.OBJECT || takesObjections()).toList();
    }
}
