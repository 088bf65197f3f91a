package org.alongside.integration.poolreturn;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.statement.PoolReturn;
import org.alongside.community.statement.ReturnPart;

/** A return as one council may see it: whom it funds, and the totals. */
record OwnPeople(PoolReturn all, List<ReturnPart> own) {

    private static final int FEW = 5;
    private static final int CODE_DIGITS = 12;

    /** @param messages in which this council told of its people's budgets */
    static OwnPeople of(PoolReturn all, Set<UUID> messages) {
        return new OwnPeople(all, all.parts().stream()
                .filter(part -> part.funded() != null && messages.contains(part.funded().messageId())).toList());
    }

    boolean isEmpty() {
        return own.isEmpty();
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
