package org.alongside.community.decision;

import java.util.function.Predicate;

/** How a group decides (section 6.2). Asked only when there is a quorum. */
public enum Method {

    /** Nobody has an unresolved reasoned objection, and somebody is for it. */
    CONSENT(tally -> tally.yes() >= 1),
    /** A tie is not passed: talk more. */
    MAJORITY(tally -> tally.yes() > tally.no()),
    TWO_THIRDS(tally -> tally.yes() + tally.no() > 0 && 3 * tally.yes() >= 2 * (tally.yes() + tally.no())),
    UNANIMOUS(tally -> tally.yes() == tally.electors());

    private final Predicate<Tally> passes;

    Method(Predicate<Tally> passes) {
        this.passes = passes;
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
}
