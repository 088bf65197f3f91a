package org.alongside.integration.poolreturn;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.community.statement.PoolReturn;
import org.alongside.community.statement.ReturnPart;

/**
 * A return as one council may see it: whom it funds, and the totals.
 *
 * @param statement what the bank's own statement says stood on the account at the end; null where none does
 */
record OwnPeople(PoolReturn all, List<ReturnPart> own, Long statement) {

    private static final int FEW = 5;
    private static final int CODE_DIGITS = 12;

    /** @param messages in which this council told of its people's budgets */
    static OwnPeople of(PoolReturn all, Set<UUID> messages, Long statement) {
        return new OwnPeople(all, all.parts().stream()
                .filter(part -> part.funded() != null && messages.contains(part.funded().messageId())).toList(), statement);
    }

    boolean isEmpty() {
        return own.isEmpty();
    }

    Set<UUID> people() {
        return own.stream().map(ReturnPart::personId).collect(Collectors.toSet());
    }

    /** What the bank says, or else what the treasurer says that it says; null where nobody has asked it. */
    Long balance() {
        return statement != null ? statement : all.bank();
    }

    /** The bank, the treasurer and the book say the same, as far as they say anything; one of the first two has to. */
    boolean isReconciled() {
        return balance() != null && Stream.of(balance(), all.bank() == null ? balance() : all.bank())
                .allMatch(one -> one == all.closing());
    }

    /** How many are in the pool would tell of a few others whom this council does not know (R-INT-75). */
    String membersTold() {
        return all.members() < FEW && own.size() < all.members() ? "<" + FEW : String.valueOf(all.members());
    }

    /** A pool has a name people gave it and no code: its id, as codes are written. */
    String poolCode() {
        return "P_" + all.poolId().toString().replace("-", "").substring(0, CODE_DIGITS).toUpperCase(Locale.ROOT);
    }
}
