package org.alongside.community.spend.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.boundary.KnowPolicy;
import org.alongside.community.pool.BankDay;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.PoolAccounts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.spend.SpendEvent;
import org.alongside.community.spend.control.SpendNews;
import org.alongside.community.spend.control.Spends;
import org.alongside.community.spend.entity.HeldPart;
import org.alongside.community.spend.entity.Paying;
import org.alongside.community.spend.entity.Spend;
import org.alongside.platform.file.FileInspector;
import org.alongside.platform.file.InspectedFile;
import org.alongside.platform.money.AmountTyped;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** The treasurer and a signatory write down what the bank did; the portal moves no money (R-POOL-02). */
@Stateless
public class PaySpend {

    private static final int EVIDENCE_LENGTH = 500;

    @Inject
    private SpendDesk desk;

    @Inject
    private KnowPool pools;

    @Inject
    private Spends spends;

    @Inject
    private ExtraHold extra;

    @Inject
    private SpendBook book;

    @Inject
    private KnowPolicy policy;

    @Inject
    private SpendSignals signals;

    @Inject
    private SpendNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** The treasurer. A little more than was held is held as well, within everybody's most (R-POOL-15). */
    @UseCase("PAY_SPEND")
    public void prepare(PreparePayment command) {
        long pence = AmountTyped.pence("amount", command.amount());
        PoolFacts pool = desk.poolOf(command.spendId());
        Spend spend = desk.spend(command.spendId());
        MemberFacts me = pool.require(call.actor().personId(), PoolTask.TREASURER);
        pool.requirePaying();
        extra.hold(command.commandId(), spend, pool, pence);
        news.tell(spend, pool, new Paying(spend).prepare(pence, command.paidOn(), command.last(), me.personId(),
                London.today(clock)));
    }

    /** A signatory, other than who wrote it down. */
    @UseCase("PAY_SPEND")
    public void release(ReleasePayment command) {
        PoolFacts pool = desk.poolOf(command.spendId());
        Spend spend = desk.spend(command.spendId());
        MemberFacts me = pool.require(call.actor().personId(), PoolTask.SIGNATORY);
        pool.requirePaying();
        Paying paying = new Paying(spend);
        SpendEvent.PaymentReleased released = paying.release(command.paymentId(), me, pool, clock.instant());
        book.pay(command.commandId(), spend, paying.pay(released.pence()), spend.paidOn());
        book.release(command.commandId(), spend, paying.restAfter(released), London.today(clock));
        news.tell(spend, pool, released);
    }

    /** Who asked, or the treasurer. */
    @UseCase("KEEP_EVIDENCE")
    public void evidence(KeepEvidence command) {
        PoolFacts pool = desk.poolOf(command.spendId());
        Spend spend = desk.spend(command.spendId());
        spend.requireAskerOrTreasurer(desk.me(pool));
        String words = PlainText.required("words", command.words(), EVIDENCE_LENGTH);
        Optional<InspectedFile> file =
                Optional.ofNullable(command.file()).map(received -> FileInspector.inspect(received, "file"));
        LocalDate lastDay = spend.evidenceDue(policy.value(PolicyValue.EVIDENCE));
        news.tell(spend, pool, spend.keepEvidence(command.kind(), words,
                policy.value(PolicyValue.NOTE_INSTEAD_OF_RECEIPT), lastDay, London.today(clock), clock.instant()));
        file.map(spend::hold).ifPresent(spends::add);
        signals.shown(spend, pool);
    }

    /** The treasurer. To the lots that paid, or to who has left since; also while the pool is stopped (R-POOL-19, 44). */
    @UseCase("PAY_SPEND")
    public void refund(TakeRefund command) {
        long pence = AmountTyped.pence("amount", command.amount());
        PoolFacts pool = desk.poolOf(command.spendId());
        Spend spend = desk.spend(command.spendId());
        pool.require(call.actor().personId(), PoolTask.TREASURER);
        BankDay.required("cameOn", command.cameOn(), London.today(clock));
        Map<HeldPart, Long> parts = new Paying(spend).refund(pence, clock.instant());
        List<LotFacts> lots = pools.lots(pool.poolId());
        book.refund(command.commandId(), spend, parts, part -> account(pool, lots, part), command.cameOn());
        news.tell(spend, pool, new SpendEvent.MoneyCameBack(spend.id(), pool.poolId(), pence));
        news.owed(spend, pool, parts.keySet().stream().map(HeldPart::membershipId).filter(Objects::nonNull)
                .filter(one -> hasLeft(pool, one)).collect(Collectors.toSet()));
    }

    /** Who has left has no free money here; it is owed to them, out of the lot that paid (R-POOL-24). */
    private static AccountRef account(PoolFacts pool, List<LotFacts> lots, HeldPart part) {
        boolean left = part.membershipId() != null && hasLeft(pool, part.membershipId());
        return left ? PoolAccounts.owedFrom(lots.stream().filter(lot -> lot.lotId().equals(part.lotId())).findFirst()
                .orElseThrow()) : PoolAccounts.lot(part.lotId());
    }

    private static boolean hasLeft(PoolFacts pool, UUID membershipId) {
        return pool.membership(membershipId).status() == MembershipStatus.LEFT;
    }
}
