package org.alongside.community.settlement.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.JournalDraft;
import org.alongside.community.ledger.JournalType;
import org.alongside.community.ledger.Leg;
import org.alongside.community.ledger.boundary.KeepBook;
import org.alongside.community.ledger.boundary.ReadBook;
import org.alongside.community.pool.BankDay;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolAccounts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.settlement.ClawbackStatus;
import org.alongside.community.settlement.SettlementRule;
import org.alongside.community.settlement.control.Clawbacks;
import org.alongside.community.settlement.control.Payers;
import org.alongside.community.settlement.control.Payouts;
import org.alongside.community.settlement.control.Returns;
import org.alongside.community.settlement.control.SettlementNews;
import org.alongside.community.settlement.entity.Payout;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Two people pay what a pool owes: one prepares it, another one confirms that the bank has paid. */
@Stateless
public class PayOutOfPool {

    @Inject
    private KnowPool pools;

    @Inject
    private Payers payers;

    @Inject
    private Payouts payouts;

    @Inject
    private Clawbacks clawbacks;

    @Inject
    private Returns returns;

    @Inject
    private KeepBook books;

    @Inject
    private ReadBook balances;

    @Inject
    private SettlementNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    @UseCase("PAY_OUT_OF_POOL")
    public OwedView owed(UUID poolId) {
        PoolFacts pool = payers.require(poolId);
        List<OwedLine> lines = OwedLines.of(pool, pools.lots(poolId), balances.balances(poolId),
                payouts.prepared(poolId), me());
        return new OwedView(poolId, pool.name(), lines);
    }

    /** All of it: a payment in parts would be a promise about the rest. */
    @UseCase("PAY_OUT_OF_POOL")
    public UUID prepare(PreparePayout command) {
        PoolFacts pool = payers.require(command.poolId());
        LotFacts lot = lot(pool, command.lotId());
        AccountRef account = command.payee().account(lot.lotId());
        books.lock(pool.bookId());
        if (payouts.prepared(pool.poolId()).stream()
                .anyMatch(one -> one.lotId().equals(lot.lotId()) && one.payee() == command.payee())) {
            throw new RuleBroken(SettlementRule.BEING_PAID);
        }
        Payout payout = new Payout(pool.poolId(), lot.lotId(), command.payee(),
                balances.balances(pool.bookId()).getOrDefault(account, 0L), owner(pool, lot), me(), clock.instant());
        payouts.add(payout);
        news.record(payout.prepared());
        return payout.id();
    }

    @UseCase("PAY_OUT_OF_POOL")
    public void confirm(ConfirmPayout command) {
        Payout payout = payouts.get(command.payoutId());
        PoolFacts pool = payers.require(payout.poolId());
        LotFacts lot = lot(pool, payout.lotId());
        LocalDate day = BankDay.required("day", command.day(), London.today(clock));
        news.record(payout.confirm(owner(pool, lot), me(), day));
        books.post(JournalDraft.of(pool.bookId(), command.commandId(), JournalType.SETTLE, day, lot.lotId(), List.of(
                Leg.debit(payout.payee().account(lot.lotId()), payout.pence()),
                Leg.credit(PoolAccounts.BANK, payout.pence()))));
        if (!lot.isOfThePot()) {
            settled(pool, pool.membership(lot.owner()));
        }
    }

    @UseCase("PAY_OUT_OF_POOL")
    public void withdraw(ConfirmPayout command) {
        Payout payout = payouts.get(command.payoutId());
        payers.require(payout.poolId());
        news.record(payout.withdraw());
    }

    private void settled(PoolFacts pool, MemberFacts member) {
        Map<AccountRef, Long> book = balances.balances(pool.bookId());
        boolean councilWaits = pools.lots(pool.poolId()).stream()
                .filter(one -> member.membershipId().equals(one.owner()))
                .anyMatch(one -> book.getOrDefault(PoolAccounts.owedToCouncil(one.lotId()), 0L) > 0);
        if (!councilWaits) {
            clawbacks.ofPool(pool.poolId()).stream().filter(one -> one.membershipId().equals(member.membershipId()))
                    .filter(one -> one.status() == ClawbackStatus.PAYABLE).forEach(one -> news.record(one.paid()));
        }
        returns.finish(pool, member);
    }

    private LotFacts lot(PoolFacts pool, UUID lotId) {
        return pools.lots(pool.poolId()).stream().filter(one -> one.lotId().equals(lotId)).findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The council is not its own payer; only a member could be. */
    private static UUID owner(PoolFacts pool, LotFacts lot) {
        return lot.isOfThePot() ? null : pool.membership(lot.owner()).personId();
    }

    private UUID me() {
        return call.actor().personId();
    }
}
