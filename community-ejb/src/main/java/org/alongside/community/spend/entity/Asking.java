package org.alongside.community.spend.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.spend.ShareRule;
import org.alongside.community.spend.SpendRule;
import org.alongside.community.spend.SpendWanted;
import org.alongside.community.spend.WantedShare;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.money.Money;

/** Whether what somebody asks for makes sense (section 14, E-SHARE). */
final class Asking {

    private Asking() {
    }

    static void check(PoolFacts pool, SpendWanted wanted) {
        if (wanted.personalCare() && wanted.advice().isBlank()) {
            throw at("advice", SpendRule.ADVICE_MISSING);
        }
        if (!wanted.fromPot()) {
            participants(pool, wanted.shares());
            weights(wanted);
        }
    }

    private static void participants(PoolFacts pool, List<WantedShare> shares) {
        Set<UUID> seen = new HashSet<>();
        for (WantedShare share : shares) {
            boolean active = pool.active().stream().anyMatch(one -> one.membershipId().equals(share.membershipId()));
            if (!active) {
                throw at("participants", SpendRule.PARTICIPANT_NOT_A_MEMBER);
            }
            if (!seen.add(share.membershipId())) {
                throw at("participants", SpendRule.PARTICIPANT_TWICE);
            }
        }
    }

    private static void weights(SpendWanted wanted) {
        List<WantedShare> shares = wanted.shares();
        if (shares.stream().noneMatch(share -> share.weight() > 0)) {
            throw at("participants", SpendRule.NOBODY_TAKES_PART);
        }
        long least = wanted.rule() == ShareRule.NAMED ? 0 : 1;
        if (shares.stream().anyMatch(share -> share.weight() < least)) {
            throw at("participants", SpendRule.WEIGHT_NOT_ABOVE_NOTHING);
        }
        long sum = shares.stream().mapToLong(WantedShare::weight).sum();
        if (wanted.rule() == ShareRule.BY_AMOUNT && sum != wanted.totalPence()) {
            throw at("participants", SpendRule.AMOUNTS_DO_NOT_SUM, new Money(sum).toString(),
                    new Money(wanted.totalPence()).toString());
        }
    }

    private static RuleBroken at(String field, SpendRule rule, Object... arguments) {
        return new RuleBroken(List.of(Breach.at(field, rule, arguments)));
    }
}
