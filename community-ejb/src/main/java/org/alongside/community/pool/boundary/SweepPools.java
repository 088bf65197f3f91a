package org.alongside.community.pool.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.ledger.JournalDraft;
import org.alongside.community.ledger.JournalType;
import org.alongside.community.ledger.Leg;
import org.alongside.community.ledger.boundary.KeepBook;
import org.alongside.community.pool.ContributionStatus;
import org.alongside.community.pool.ContributionStep;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.PoolAccounts;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.control.Contributions;
import org.alongside.community.pool.control.PoolNews;
import org.alongside.community.pool.control.PoolNotices;
import org.alongside.community.pool.control.PoolRecords;
import org.alongside.community.pool.control.Pools;
import org.alongside.community.pool.entity.Contribution;
import org.alongside.community.pool.entity.Pool;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** What time does to pools: money clears, grants come to their end, a pool with too few members is wound up. */
@Stateless
public class SweepPools {

    private static final List<Integer> WARNINGS = List.of(60, 14);

    @Inject
    private Pools pools;

    @Inject
    private PoolRecords records;

    @Inject
    private Contributions contributions;

    @Inject
    private KeepBook books;

    @Inject
    private PoolNews news;

    @Inject
    private Clock clock;

    @UseCase("SWEEP_POOLS")
    public List<UUID> pools() {
        return pools.withBooks();
    }

    /** One pool at a time, and as often as you like. */
    @UseCase("SWEEP_POOLS")
    public void sweep(UUID poolId) {
        Pool pool = pools.get(poolId);
        LocalDate today = London.today(clock);
        books.lock(poolId);
        contributions.of(poolId).stream().filter(one -> one.clearsBy(today))
                .forEach(one -> news.record(one.clear(today)));
        Map<UUID, LotFacts> lots = records.lots(poolId).stream()
                .collect(Collectors.toMap(LotFacts::lotId, one -> one));
        contributions.of(poolId).forEach(one -> {
            warn(pool, one, today);
            end(pool, one, lots.get(one.id()), today);
        });
        if (pool.countMembers(records.of(poolId).active().size(), today)) {
            news.record(pool.windUp(null, clock.instant()));
            news.tellMembers(poolId, PoolNotices.windsUp(pool));
        }
    }

    private void warn(Pool pool, Contribution one, LocalDate today) {
        for (int days : WARNINGS) {
            if (one.warns(days, today)) {
                news.tell(pool.id(), PoolTask.TREASURER, PoolNotices.expires(pool, days));
            }
        }
    }

    /** A hold outlives the end of its lot: what is free goes back now, and what becomes free again later then (R-POOL-40). */
    private void end(Pool pool, Contribution one, LotFacts lot, LocalDate today) {
        if (one.isOverBy(today) && one.status() == ContributionStatus.CLEARED) {
            news.record(one.move(ContributionStep.EXPIRE));
        } else if (one.status() == ContributionStatus.CLEARED && lot.total() == 0) {
            news.record(one.move(ContributionStep.EXHAUST));
        }
        if (one.status() == ContributionStatus.EXPIRED && lot.free() > 0) {
            books.post(JournalDraft.of(one.poolId(), UUID.randomUUID(),
                    lot.isOfThePot() ? JournalType.GRANT_EXPIRE : JournalType.RETURN, today, one.id(),
                    List.of(Leg.debit(PoolAccounts.lot(one.id()), lot.free()),
                            Leg.credit(PoolAccounts.owedFrom(lot), lot.free()))));
            news.tell(pool.id(), PoolTask.TREASURER, PoolNotices.grantOver(pool));
        }
    }
}
