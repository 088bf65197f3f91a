package org.alongside.community.pool.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.JournalDraft;
import org.alongside.community.ledger.JournalType;
import org.alongside.community.ledger.Leg;
import org.alongside.community.ledger.boundary.KeepBook;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.boundary.KnowPolicy;
import org.alongside.community.pool.BankDay;
import org.alongside.community.pool.BankRow;
import org.alongside.community.pool.PoolAccounts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolRule;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.control.BookKeepers;
import org.alongside.community.pool.control.Contributions;
import org.alongside.community.pool.control.PoolNews;
import org.alongside.community.pool.control.PoolNotices;
import org.alongside.community.pool.control.Pools;
import org.alongside.community.pool.control.Receipts;
import org.alongside.community.pool.entity.BankReceipt;
import org.alongside.community.pool.entity.Contribution;
import org.alongside.platform.error.Answers;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.money.AmountTyped;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** A treasurer, or finance, writes down what the bank shows: money that came in, and whose it is (R-POOL-22). */
@Stateless
public class KeepPoolBooks {

    private static final int LONGEST = 200;

    @Inject
    private Pools pools;

    @Inject
    private BookKeepers keepers;

    @Inject
    private Contributions contributions;

    @Inject
    private Receipts receipts;

    @Inject
    private SeenInPool seen;

    @Inject
    private KeepBook books;

    @Inject
    private KnowPolicy policy;

    @Inject
    private PoolNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Known money goes to its lot; unknown money where nobody can spend it. */
    @UseCase("KEEP_POOL_BOOKS")
    public UUID receive(EnterReceipt command) {
        PoolFacts pool = keepers.require(command.poolId());
        Answers answers = new Answers();
        BankRow row = new BankRow(answers.read(() -> BankDay.required("day", command.day(), London.today(clock))),
                answers.readNumber(() -> AmountTyped.pence("amount", command.amount())),
                answers.read(() -> PlainText.required("words", command.words(), LONGEST)), Math.max(1, command.runningNo()));
        answers.require();
        receipts.requireNew(pool.poolId(), row);
        UUID known = command.contributionId();
        BankReceipt receipt = new BankReceipt(pool.poolId(), row, known, me(), clock.instant());
        AccountRef to = known == null ? PoolAccounts.SUSPENSE : PoolAccounts.lot(known);
        if (known != null) {
            arrives(contributions.get(pool.poolId(), known), row);
        }
        receipt.postedAs(books.post(JournalDraft.of(pool.bookId(), command.commandId(), JournalType.RECEIVE, row.day(),
                receipt.id(), List.of(Leg.debit(PoolAccounts.BANK, row.pence()), Leg.credit(to, row.pence())))));
        receipts.add(receipt);
        news.record(receipt.entered());
        return receipt.id();
    }

    /** The first of two who say whose it is. */
    @UseCase("KEEP_POOL_BOOKS")
    public void identify(IdentifyReceipt command) {
        BankReceipt receipt = receipts.get(command.receiptId());
        PoolFacts pool = keepers.require(receipt.poolId());
        Contribution meant = contributions.get(pool.poolId(), command.contributionId());
        requireSame(meant, receipt.pence());
        news.record(receipt.propose(meant.id(), me()));
        news.tell(pool.poolId(), PoolTask.SIGNATORY, PoolNotices.toConfirm(pools.get(pool.poolId())));
    }

    /** The second of two. Only now it is somebody's. */
    @UseCase("KEEP_POOL_BOOKS")
    public void confirm(AnswerReceipt command) {
        BankReceipt receipt = receipts.get(command.receiptId());
        PoolFacts pool = keepers.requireSecond(receipt.poolId());
        news.record(receipt.confirm(me()));
        Contribution meant = contributions.get(pool.poolId(), receipt.contributionId());
        arrives(meant, new BankRow(receipt.day(), receipt.pence(), receipt.bankWords(), 1));
        seen.show(receipt);
        books.post(JournalDraft.of(pool.bookId(), command.commandId(), JournalType.IDENTIFY, receipt.day(), receipt.id(),
                List.of(Leg.debit(PoolAccounts.SUSPENSE, receipt.pence()),
                        Leg.credit(PoolAccounts.lot(meant.id()), receipt.pence()))));
    }

    @UseCase("KEEP_POOL_BOOKS")
    public void deny(AnswerReceipt command) {
        BankReceipt receipt = receipts.get(command.receiptId());
        keepers.requireSecond(receipt.poolId());
        news.record(receipt.deny());
    }

    /** After sixty days, when nobody found out. */
    @UseCase("KEEP_POOL_BOOKS")
    public void sendBack(AnswerReceipt command) {
        BankReceipt receipt = receipts.get(command.receiptId());
        PoolFacts pool = keepers.require(receipt.poolId());
        news.record(receipt.sendBack(me(), London.today(clock)));
        books.post(JournalDraft.of(pool.bookId(), command.commandId(), JournalType.SEND_BACK, London.today(clock),
                receipt.id(), List.of(Leg.debit(PoolAccounts.SUSPENSE, receipt.pence()),
                        Leg.credit(PoolAccounts.BANK, receipt.pence()))));
    }

    private void arrives(Contribution meant, BankRow row) {
        requireSame(meant, row.pence());
        news.record(meant.arrive(row.day(), (int) policy.value(PolicyValue.CLEARING)));
        keepers.ownerOf(meant).ifPresent(owner -> news.tell(owner, PoolNotices.arrived(pools.get(meant.poolId()))));
    }

    private static void requireSame(Contribution meant, long pence) {
        if (meant.pledgePence() != pence) {
            throw new RuleBroken(List.of(Breach.at("amount", PoolRule.AMOUNT_DIFFERS)));
        }
    }

    private UUID me() {
        return call.actor().personId();
    }
}
