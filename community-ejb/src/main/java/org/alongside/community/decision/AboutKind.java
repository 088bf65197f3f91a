package org.alongside.community.decision;

import java.util.Set;

/** What a decision is about, and the method the group uses unless its agreement says otherwise (section 6.3). */
public enum AboutKind {

    /** A spend that more than two signatories have to agree to. */
    SPEND(Method.MAJORITY, true, Set.of(Method.values())),
    /** A new member. */
    JOIN(Method.CONSENT, false, Set.of(Method.values())),
    /** The agreement, its limits or who holds the money. */
    AGREEMENT(Method.TWO_THIRDS, true, Set.of(Method.TWO_THIRDS, Method.UNANIMOUS)),
    /** Asking a member to leave. */
    REMOVE(Method.TWO_THIRDS, false, Set.of(Method.TWO_THIRDS, Method.UNANIMOUS)),
    WIND_UP(Method.TWO_THIRDS, true, Set.of(Method.TWO_THIRDS, Method.UNANIMOUS)),
    /** Money that belongs to the pot and to no one member. */
    POT(Method.CONSENT, true, Set.of(Method.values())),
    /** Anything else a group wants to settle. */
    GROUP(Method.CONSENT, false, Set.of(Method.values()));

    private final Method usual;
    private final boolean money;
    private final Set<Method> allowed;

    AboutKind(Method usual, boolean money, Set<Method> allowed) {
        this.usual = usual;
        this.money = money;
        this.allowed = allowed;
    }

    public Method usual() {
        return usual;
    }

    /** Somebody who lawfully decides about a person's money may vote for them here, and nowhere else (R-REP-8). */
    public boolean isAboutMoney() {
        return money;
    }

    /** Whom safeguarding pauses in shared budgets does not vote on it; peers ask about leaving in the same way. */
    public boolean isOfABudget() {
        return this != GROUP;
    }

    /** An agreement may ask for more than the usual method where that protects people, never for less. */
    public boolean allows(Method method) {
        return allowed.contains(method);
    }
}
