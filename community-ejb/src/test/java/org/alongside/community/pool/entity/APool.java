package org.alongside.community.pool.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.AbsenceRule;
import org.alongside.community.pool.AgreedTerms;
import org.alongside.community.pool.HolderKind;
import org.alongside.community.pool.MoneySource;
import org.alongside.community.pool.PledgeOf;
import org.alongside.community.pool.PoolKind;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.ShortfallRule;
import org.alongside.community.pool.SpendCategory;
import org.alongside.platform.time.London;

/** Pools and members in the states tests need. */
public final class APool {

    public static final LocalDate TODAY = LocalDate.of(2026, 5, 8);
    public static final Instant NOW = London.startOf(TODAY);

    private APool() {
    }

    public static Pool forming(UUID by) {
        return Pool.propose("Friday Makers", PoolKind.MEMBER_POOL, "Make things together.",
                Set.of(SpendCategory.ACTIVITY, SpendCategory.MATERIALS, SpendCategory.ROOM), by, NOW);
    }

    public static Membership invited(Pool pool, UUID person, PoolTask... tasks) {
        Membership member = Membership.invited(pool.id(), person, NOW);
        member.give(Set.of(tasks));
        return member;
    }

    public static Membership active(Pool pool, UUID person, int ordinal, PoolTask... tasks) {
        Membership member = invited(pool, person, tasks);
        member.admit(ordinal, TODAY, NOW);
        return member;
    }

    /** With a holder, a treasurer and two signatories. */
    public static Pool active(UUID first, UUID second) {
        Pool pool = forming(first);
        pool.nameHolder(HolderKind.CLUB_ACCOUNT, "Friday Makers", "1234");
        pool.adopt(1, List.of(invited(pool, first, PoolTask.TREASURER, PoolTask.SIGNATORY),
                invited(pool, second, PoolTask.SIGNATORY)), NOW);
        return pool;
    }

    public static Contribution promised(Pool pool, Membership owner, MoneySource source, long pence) {
        return promised(pool, owner, source, pence, UUID.randomUUID());
    }

    /** By somebody with an account, for rows that name them. */
    public static Contribution promised(Pool pool, Membership owner, MoneySource source, long pence, UUID by) {
        PledgeOf pledge = new PledgeOf(source, pence, Set.of(),
                source.isForOwnNeedsOnly() ? Set.of(UUID.randomUUID()) : Set.of(), null, "", "");
        return new Contribution(pool.id(), owner == null ? null : owner.id(), pledge, by, TODAY, NOW);
    }

    public static Contribution cleared(Pool pool, Membership owner, MoneySource source, long pence) {
        Contribution one = promised(pool, owner, source, pence);
        one.arrive(TODAY.minusDays(3), 3);
        one.clear(TODAY);
        return one;
    }

    public static AgreedTerms terms() {
        return new AgreedTerms(25_00, 100_00, 50, 7, 10, ShortfallRule.REJECT, AbsenceRule.TAKES_NO_PART, false, Map.of());
    }
}
