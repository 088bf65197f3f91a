package org.alongside.community.ledger;

import static org.alongside.community.ledger.AccountKind.BANK;
import static org.alongside.community.ledger.AccountKind.DEFICIT;
import static org.alongside.community.ledger.AccountKind.HOLD;
import static org.alongside.community.ledger.AccountKind.LOT;
import static org.alongside.community.ledger.AccountKind.MEMBER;
import static org.alongside.community.ledger.AccountKind.PAYABLE_COUNCIL;
import static org.alongside.community.ledger.AccountKind.PAYABLE_GRANTOR;
import static org.alongside.community.ledger.AccountKind.PAYABLE_MEMBER;
import static org.alongside.community.ledger.AccountKind.POT;
import static org.alongside.community.ledger.AccountKind.SUSPENSE;

import java.util.Set;

/** Why something is posted, and which accounts that may touch on which side (the table of section 5.2). */
public enum JournalType {

    RECEIVE(Set.of(BANK), Set.of(LOT, SUSPENSE)),
    IDENTIFY(Set.of(SUSPENSE), Set.of(LOT)),
    /** Nobody recognised it, so it goes back where it came from (R-POOL-22). */
    SEND_BACK(Set.of(SUSPENSE), Set.of(BANK)),
    RESERVE(Set.of(LOT), Set.of(HOLD)),
    RELEASE(Set.of(HOLD), Set.of(LOT)),
    /** In a round, from what is set aside for all its ideas to one of them (R-POOL-45). */
    ALLOCATE(Set.of(HOLD), Set.of(HOLD)),
    PAY(Set.of(HOLD), Set.of(BANK)),
    REFUND_IN(Set.of(BANK), Set.of(LOT, PAYABLE_MEMBER)),
    RETURN(Set.of(LOT), Set.of(PAYABLE_MEMBER, PAYABLE_COUNCIL, PAYABLE_GRANTOR)),
    CLAWBACK(Set.of(LOT), Set.of(PAYABLE_COUNCIL)),
    SETTLE(Set.of(PAYABLE_MEMBER, PAYABLE_COUNCIL, PAYABLE_GRANTOR), Set.of(BANK)),
    GRANT_EXPIRE(Set.of(LOT), Set.of(PAYABLE_GRANTOR)),
    GIFT(Set.of(LOT), Set.of(LOT)),
    BOUNCE(Set.of(LOT, DEFICIT), Set.of(BANK)),
    MAKE_GOOD(Set.of(BANK), Set.of(DEFICIT)),
    FEE(Set.of(LOT), Set.of(BANK)),
    INTEREST(Set.of(BANK), Set.of(LOT)),

    /** Who receives is debited, who gives is credited; the pot may pay, and be given to. */
    EXCHANGE(Set.of(MEMBER, POT), Set.of(MEMBER, POT)),
    GIVE_TIME(Set.of(MEMBER), Set.of(MEMBER, POT)),
    /** What somebody who left still owed, against the pot: no debt is pursued (R-TIME-21). */
    WRITE_OFF(Set.of(POT), Set.of(MEMBER)),

    /** The mirror of one earlier journal, whatever that touched. Posted by {@code reverse} alone. */
    REVERSE(Set.of(), Set.of());

    private final Set<AccountKind> debits;
    private final Set<AccountKind> credits;

    JournalType(Set<AccountKind> debits, Set<AccountKind> credits) {
        this.debits = debits;
        this.credits = credits;
    }

    boolean touches(Leg leg) {
        return (leg.side() == Side.DEBIT ? debits : credits).contains(leg.account().kind());
    }
}
