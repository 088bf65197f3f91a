package org.alongside.community.settlement.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.community.decision.boundary.ArrangeDecisions;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.JournalDraft;
import org.alongside.community.ledger.JournalType;
import org.alongside.community.ledger.Leg;
import org.alongside.community.ledger.boundary.KeepBook;
import org.alongside.community.ledger.boundary.ReadBook;
import org.alongside.community.pool.ContributionStatus;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.MembershipStep;
import org.alongside.community.pool.MoneySource;
import org.alongside.community.pool.PoolAccounts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.pool.boundary.SettlePool;
import org.alongside.community.settlement.LeavingView;
import org.alongside.community.settlement.SettlementEvent;
import org.alongside.community.spend.boundary.HoldSpends;
import org.alongside.platform.time.London;

/**
 * Gives somebody who leaves what is theirs: everything free at once, the rest when it becomes free, and at the end they
 * have left (R-POOL-23). Doing it twice is harmless.
 */
@ApplicationScoped
public class Returns {

    @Inject
    private KnowPool pools;

    @Inject
    private SettlePool settle;

    @Inject
    private KeepBook books;

    @Inject
    private ReadBook balances;

    @Inject
    private HoldSpends holds;

    @Inject
    private ArrangeDecisions decisions;

    @Inject
    private SettlementNews news;

    @Inject
    private Clock clock;

    /**
     * What can still be called off is called off for this member, and what is free is owed to them or to those it belongs
     * to now.
     */
    public void release(UUID poolId, UUID membershipId, UUID commandId) {
        holds.releaseOf(commandId, poolId, membershipId);
        PoolFacts now = pools.of(poolId);
        giveBack(now, now.membership(membershipId), commandId);
    }

    /** What would come back of this member's money, and what has to stay until it is paid. Pence. */
    public LeavingView wouldGive(PoolFacts pool, MemberFacts member) {
        long stays = holds.heldOf(pool.poolId(), member.membershipId());
        return new LeavingView(pool.poolId(), pool.name(), member.membershipId(), member.name(),
                totalOf(pool, member) - stays, stays);
    }

    /** After this nothing free is left. Money on its way to the bank follows when it has cleared. */
    public void giveBack(PoolFacts pool, MemberFacts member, UUID commandId) {
        books.lock(pool.bookId());
        List<LotFacts> own = own(pool, member);
        List<LotFacts> free = own.stream().filter(one -> one.free() > 0 && isDue(one)).toList();
        free.forEach(lot -> giveBack(pool, member, lot, commandId));
        if (!free.isEmpty()) {
            news.tellPayers(pool, SettlementNotices.toPay(pool));
        }
        own.stream().filter(one -> one.held() == 0).forEach(one -> settle.giveBack(one.lotId()));
        finish(pool, member);
    }

    /** What is left in the pot of a pool that ends goes back to whoever gave it, never to its members (R-POOL-41). */
    public void givePotBack(PoolFacts pool, UUID commandId) {
        books.lock(pool.bookId());
        pools.lots(pool.poolId()).stream().filter(one -> one.isOfThePot() && one.free() > 0 && isDue(one))
                .forEach(lot -> books.post(JournalDraft.of(pool.bookId(), commandId, JournalType.RETURN,
                        London.today(clock), lot.lotId(), List.of(Leg.debit(PoolAccounts.lot(lot.lotId()), lot.free()),
                                Leg.credit(PoolAccounts.owedFrom(lot), lot.free())))));
    }

    private void giveBack(PoolFacts pool, MemberFacts member, LotFacts lot, UUID commandId) {
        books.post(JournalDraft.of(pool.bookId(), commandId, JournalType.RETURN, London.today(clock), lot.lotId(),
                List.of(Leg.debit(PoolAccounts.lot(lot.lotId()), lot.free()),
                        Leg.credit(owedTo(member, lot), lot.free()))).onBehalfOf(member.personId()));
        news.record(new SettlementEvent.LotReturned(lot.lotId(), pool.poolId(), member.membershipId(), lot.free()));
    }

    /** After a death the council looks at the direct payment first; nothing goes to the pot (R-POOL-26). */
    private static AccountRef owedTo(MemberFacts member, LotFacts lot) {
        return member.status() == MembershipStatus.ESTATE_SETTLING && lot.source() == MoneySource.DIRECT_PAYMENT
                ? PoolAccounts.owedToCouncil(lot.lotId()) : PoolAccounts.owedFrom(lot);
    }

    /** Settled when nothing is free, left when nothing is reserved or owed either. */
    public void finish(PoolFacts pool, MemberFacts member) {
        List<LotFacts> own = own(pool, member);
        MembershipStatus status = member.status();
        if (status == MembershipStatus.NOTICE && own.stream().noneMatch(one -> one.free() > 0)) {
            settle.member(member.membershipId(), MembershipStep.SETTLE);
            status = MembershipStatus.SETTLING;
        }
        boolean settling = status == MembershipStatus.SETTLING || status == MembershipStatus.ESTATE_SETTLING;
        if (settling && own.stream().noneMatch(one -> one.total() > 0) && !isOwed(pool, own)) {
            settle.member(member.membershipId(), MembershipStep.PAID);
            decisions.left(pool.poolId(), member.personId());
            if (status == MembershipStatus.SETTLING) {
                news.tell(member.personId(), SettlementNotices.left(pool));
            }
        }
    }

    private boolean isOwed(PoolFacts pool, List<LotFacts> own) {
        Map<AccountRef, Long> book = balances.balances(pool.bookId());
        return own.stream().anyMatch(lot -> book.getOrDefault(PoolAccounts.owedFrom(lot), 0L) > 0
                || book.getOrDefault(PoolAccounts.owedToCouncil(lot.lotId()), 0L) > 0);
    }

    /** Free or reserved, on its way to the bank or there. */
    private long totalOf(PoolFacts pool, MemberFacts member) {
        return own(pool, member).stream().mapToLong(LotFacts::total).sum();
    }

    private List<LotFacts> own(PoolFacts pool, MemberFacts member) {
        return pools.lots(pool.poolId()).stream().filter(one -> member.membershipId().equals(one.owner())).toList();
    }

    private static boolean isDue(LotFacts lot) {
        return lot.status() != ContributionStatus.PLEDGED && lot.status() != ContributionStatus.RECEIVED;
    }
}
