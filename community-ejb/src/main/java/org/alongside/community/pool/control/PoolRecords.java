package org.alongside.community.pool.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.boundary.ReadBook;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolAccounts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.entity.Agreement;
import org.alongside.community.pool.entity.Membership;
import org.alongside.community.pool.entity.Pool;
import org.alongside.community.safeguarding.SwitchKind;
import org.alongside.community.safeguarding.boundary.KnowSwitches;
import org.alongside.platform.identity.boundary.KnowPeople;

/** Pools as the other features see them, with as many questions to the database for many as for one. */
@ApplicationScoped
public class PoolRecords {

    @Inject
    private Pools pools;

    @Inject
    private Memberships memberships;

    @Inject
    private Agreements agreements;

    @Inject
    private Contributions contributions;

    @Inject
    private KnowPeople known;

    @Inject
    private KnowSwitches switches;

    @Inject
    private ReadBook books;

    public PoolFacts of(UUID poolId) {
        return facts(List.of(pools.get(poolId))).get(0);
    }

    public List<PoolFacts> facts(List<Pool> these) {
        List<UUID> ids = these.stream().map(Pool::id).toList();
        List<Membership> members = memberships.of(ids);
        Set<UUID> people = members.stream().map(Membership::personId).collect(Collectors.toSet());
        Map<UUID, String> names = known.names(people);
        Pauses pauses = new Pauses(switches.set(SwitchKind.PAUSE_MEMBER, people),
                switches.set(SwitchKind.PAUSE_SIGNATORY, people));
        List<Agreement> all = agreements.of(ids);
        return these.stream().map(pool -> facts(pool,
                members.stream().filter(one -> one.poolId().equals(pool.id())).map(one -> facts(one, names, pauses)).toList(),
                all.stream().filter(one -> one.poolId().equals(pool.id()) && one.no() == pool.agreementNo())
                        .findFirst())).toList();
    }

    /** With what stands in the book. Promised money is listed with nothing in it. */
    public List<LotFacts> lots(UUID poolId) {
        return lots(Map.of(poolId, books.balances(poolId)));
    }

    public List<LotFacts> lots(Collection<UUID> poolIds) {
        return lots(books.balancesOf(poolIds));
    }

    /** Of several pools, each with what stands in its book. */
    public List<LotFacts> lots(Map<UUID, Map<AccountRef, Long>> balances) {
        return contributions.of(balances.keySet()).stream()
                .map(one -> one.facts(PoolAccounts.free(balances.get(one.poolId()), one.id()),
                        PoolAccounts.held(balances.get(one.poolId()), one.id())))
                .toList();
    }

    private static PoolFacts facts(Pool pool, List<MemberFacts> members, Optional<Agreement> inForce) {
        return new PoolFacts(pool.id(), pool.name(), pool.kind(), pool.status(), pool.categories(),
                inForce.map(Agreement::terms).orElse(null), members);
    }

    private static MemberFacts facts(Membership one, Map<UUID, String> names, Pauses pauses) {
        return new MemberFacts(one.id(), one.personId(), names.getOrDefault(one.personId(), ""), one.ordinal(),
                one.extraPence(), one.household(), pauses.tasksOf(one), one.status(),
                pauses.members().contains(one.personId()));
    }

    /** Whom safeguarding has paused, as a member or in signing, for a while; nobody is told why (R-SAFE-08). */
    private record Pauses(Set<UUID> members, Set<UUID> signatories) {

        Set<PoolTask> tasksOf(Membership one) {
            return one.tasks().stream().filter(task -> task != PoolTask.SIGNATORY || !signatories.contains(one.personId()))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
