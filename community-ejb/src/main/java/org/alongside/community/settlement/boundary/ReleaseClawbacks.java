package org.alongside.community.settlement.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.community.ledger.JournalDraft;
import org.alongside.community.ledger.JournalType;
import org.alongside.community.ledger.Leg;
import org.alongside.community.ledger.boundary.KeepBook;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.PoolAccounts;
import org.alongside.community.settlement.ClawbackStatus;
import org.alongside.community.settlement.control.ClawbackPages;
import org.alongside.community.settlement.control.Clawbacks;
import org.alongside.community.settlement.control.SettlementNews;
import org.alongside.community.settlement.control.SettlementNotices;
import org.alongside.community.settlement.entity.Clawback;
import org.alongside.platform.money.AmountTyped;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Finance settles what a council and a person have agreed on; two of them release it (R-POOL-28). */
@Stateless
public class ReleaseClawbacks {

    @Inject
    private Clawbacks clawbacks;

    @Inject
    private ClawbackPages pages;

    @Inject
    private KeepBook books;

    @Inject
    private SettlementNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    @UseCase("RELEASE_CLAWBACK")
    public List<ClawbackView> open() {
        UUID me = call.actor().personId();
        return pages.of(clawbacks.with(ClawbackStatus.UNSETTLED)).stream().map(one -> ClawbackViews.of(one, me)).toList();
    }

    @UseCase("RELEASE_CLAWBACK")
    public void reduce(ReduceClawback command) {
        Clawback clawback = clawbacks.get(command.clawbackId());
        news.record(clawback.reduce(AmountTyped.pence("amount", command.amount())));
        news.tell(clawback.personId(), SettlementNotices.settled());
    }

    /** By the council's written answer. */
    @UseCase("RELEASE_CLAWBACK")
    public void withdraw(SettleClawback command) {
        Clawback clawback = clawbacks.get(command.clawbackId());
        news.record(clawback.withdraw());
        news.tell(clawback.personId(), SettlementNotices.settled());
    }

    /** The first look is remembered; with the second, the person's own free direct payment money is owed out. */
    @UseCase("RELEASE_CLAWBACK")
    public void release(SettleClawback command) {
        Clawback clawback = clawbacks.get(command.clawbackId());
        books.lock(clawback.poolId());
        ClawbackPages.ClawbackFacts facts = pages.of(List.of(clawback)).get(0);
        facts.pool().requireRunning();
        if (!clawback.isSecondLook(call.actor().personId())) {
            news.record(clawback.asked());
            return;
        }
        long left = clawback.agreedPence();
        List<Leg> legs = new ArrayList<>();
        for (LotFacts lot : facts.reach()) {
            long taken = Math.min(left, lot.free());
            if (taken > 0) {
                legs.add(Leg.debit(PoolAccounts.lot(lot.lotId()), taken));
                legs.add(Leg.credit(PoolAccounts.owedToCouncil(lot.lotId()), taken));
                left -= taken;
            }
        }
        news.record(clawback.release(clawback.agreedPence() - left));
        books.post(JournalDraft.of(clawback.poolId(), command.commandId(), JournalType.CLAWBACK, London.today(clock),
                clawback.id(), legs).onBehalfOf(clawback.personId()));
        news.tell(clawback.personId(), SettlementNotices.released());
        news.tellPayers(facts.pool(), SettlementNotices.toPay(facts.pool()));
    }
}
