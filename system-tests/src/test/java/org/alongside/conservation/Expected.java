package org.alongside.conservation;

import java.util.List;
import java.util.Map;
import org.alongside.inside.CouncilPost;
import org.alongside.inside.CouncilPost.Kind;
import org.alongside.inside.CouncilPost.Letter;

/**
 * What must be there when everything was taken in.
 *
 * @param budgets how many are named: of each at least one version is written
 */
record Expected(long all, long repeated, long broken, long strangers, long payments, long budgets) {

    static Expected of(List<Letter> letters) {
        Map<Kind, Long> of = CouncilPost.count(letters);
        long budgets = letters.stream().filter(one -> one.kind() == Kind.BUDGET || one.kind() == Kind.PAID_BUDGET)
                .map(one -> new String(one.content()).lines().skip(1).findFirst().orElseThrow().split(",")[0]).distinct().count();
        return new Expected(letters.size(), of.getOrDefault(Kind.REPEATED, 0L), of.getOrDefault(Kind.BROKEN, 0L),
                of.getOrDefault(Kind.STRANGER, 0L), of.getOrDefault(Kind.PAYMENT, 0L), budgets);
    }

    Expected plus(Expected other) {
        return new Expected(all + other.all, repeated + other.repeated, broken + other.broken, strangers + other.strangers,
                payments + other.payments, budgets + other.budgets);
    }
}
