package org.alongside.community.pool.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.JournalLine;
import org.alongside.community.ledger.LineFilter;
import org.alongside.community.ledger.boundary.ReadBook;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.boundary.KnowPolicy;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.PoolAccounts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.control.Contributions;
import org.alongside.community.pool.control.Memberships;
import org.alongside.community.pool.control.PlanOutcomes;
import org.alongside.community.pool.control.PoolRecords;
import org.alongside.community.pool.control.Pools;
import org.alongside.community.pool.entity.Membership;
import org.alongside.community.pool.entity.PlanOutcome;
import org.alongside.community.pool.entity.Pool;

/** What members see of a pool (R-POOL-35). */
@ApplicationScoped
class PoolPages {

    @Inject
    private KnowPolicy policy;

    @Inject
    private Pools pools;

    @Inject
    private PoolRecords records;

    @Inject
    private Memberships memberships;

    @Inject
    private Contributions contributions;

    @Inject
    private PlanOutcomes outcomes;

    @Inject
    private ReadBook books;

    /** For a member, or somebody who is asked to be one. */
    PoolView of(UUID poolId, UUID me) {
        Pool pool = pools.get(poolId);
        PoolFacts facts = records.of(poolId);
        Membership mine = memberships.mine(poolId, me);
        List<JournalLine> bank = books.lines(poolId, LineFilter.in(PoolAccounts.BANK));
        Map<AccountRef, Long> balances = books.balances(poolId);
        List<LotFacts> lots = records.lots(Map.of(poolId, balances));
        List<MyLot> own = lots(List.of(facts), lots, balances, one -> mine.id().equals(one.owner()), me);
        List<MyLot> pot = lots(List.of(facts), lots, balances, LotFacts::isOfThePot, me);
        return new PoolView(poolId, pool.name(), pool.kind(), pool.aims(), pool.status(), heldBy(pool),
                members(facts, me, memberships.of(poolId)), PoolFigures.totals(balances, lots, bank),
                PoolFigures.months(bank), own, pot, policy.value(PolicyValue.SURPLUS));
    }

    /** Mine in every pool; where I have left, only what is still on its way to me. */
    List<MyLot> ofPerson(UUID me) {
        List<Membership> mine = memberships.everOf(me);
        Set<UUID> left = mine.stream().filter(one -> one.status() == MembershipStatus.LEFT).map(Membership::id)
                .collect(Collectors.toSet());
        List<PoolFacts> facts = records.facts(pools.all(mine.stream().map(Membership::poolId).toList()));
        Set<UUID> ids = mine.stream().map(Membership::id).collect(Collectors.toSet());
        Map<UUID, Map<AccountRef, Long>> each = books.balancesOf(facts.stream().map(PoolFacts::poolId).toList());
        Map<AccountRef, Long> balances = new HashMap<>();
        each.values().forEach(balances::putAll);
        return lots(facts, records.lots(each), balances, one -> ids.contains(one.owner()), me).stream()
                .filter(one -> one.owed() > 0 || !left.contains(one.facts().owner())).toList();
    }

    private List<MyLot> lots(List<PoolFacts> facts, List<LotFacts> lots, Map<AccountRef, Long> balances,
                             Predicate<LotFacts> which, UUID me) {
        Map<UUID, String> words = outcomes.of(me).stream()
                .collect(Collectors.toMap(PlanOutcome::id, PlanOutcome::words));
        Map<UUID, LotFacts> wanted = lots.stream().filter(which)
                .collect(Collectors.toMap(LotFacts::lotId, one -> one));
        Map<UUID, String> names = facts.stream().collect(Collectors.toMap(PoolFacts::poolId, PoolFacts::name));
        return contributions.of(names.keySet()).stream().filter(one -> wanted.containsKey(one.id()))
                .map(one -> new MyLot(one.id(), one.poolId(), names.get(one.poolId()), wanted.get(one.id()),
                        wanted.get(one.id()).outcomes().stream().map(words::get).filter(Objects::nonNull).sorted().toList(),
                        one.clearsOn(), one.pledgePence(),
                        balances.getOrDefault(PoolAccounts.owedFrom(wanted.get(one.id())), 0L)))
                .toList();
    }

    /** With the tasks the group gave them, also while one is paused: that is nobody's business (R-SAFE-08). */
    private static List<MemberLine> members(PoolFacts facts, UUID me, List<Membership> all) {
        Map<UUID, Membership> kept = all.stream().collect(Collectors.toMap(Membership::id, one -> one));
        Set<UUID> asked = all.stream().filter(one -> one.joinDecision() != null).map(Membership::id)
                .collect(Collectors.toSet());
        return facts.members().stream().filter(one -> one.status() != MembershipStatus.LEFT)
                .map(one -> MemberLine.of(one, kept.get(one.membershipId()).tasks(), one.personId().equals(me),
                        asked.contains(one.membershipId()))).toList();
    }

    private static String heldBy(Pool pool) {
        if (pool.holder() == null) {
            return "";
        }
        return ChangeWords.account(pool.holder(), pool.holderName(), pool.bankRef());
    }
}
