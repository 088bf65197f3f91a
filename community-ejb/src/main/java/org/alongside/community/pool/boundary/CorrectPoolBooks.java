package org.alongside.community.pool.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.community.ledger.JournalDraft;
import org.alongside.community.ledger.JournalType;
import org.alongside.community.ledger.Leg;
import org.alongside.community.ledger.LineFilter;
import org.alongside.community.ledger.boundary.KeepBook;
import org.alongside.community.ledger.boundary.ReadBook;
import org.alongside.community.pool.BankDay;
import org.alongside.community.pool.ContributionStep;
import org.alongside.community.pool.DrawFrom;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.PoolAccounts;
import org.alongside.community.pool.PoolEvent;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolRule;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.Returned;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.pool.control.BookKeepers;
import org.alongside.community.pool.control.Contributions;
import org.alongside.community.pool.control.InterestShares;
import org.alongside.community.pool.control.PoolNews;
import org.alongside.community.pool.control.PoolNotices;
import org.alongside.community.pool.control.PoolRecords;
import org.alongside.community.pool.control.Pools;
import org.alongside.community.pool.entity.Contribution;
import org.alongside.community.pool.entity.Pool;
import org.alongside.platform.error.Answers;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.money.AmountTyped;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** A treasurer, or finance, writes down what else the bank does: it takes back, it charges, it pays interest. */
@Stateless
public class CorrectPoolBooks {

    @Inject
    private Pools pools;

    @Inject
    private PoolRecords records;

    @Inject
    private BookKeepers keepers;

    @Inject
    private Contributions contributions;

    @Inject
    private KeepBook books;

    @Inject
    private ReadBook balances;

    @Inject
    private PoolNews news;

    @Inject
    private Clock clock;

    /** Taken from that lot; what of it was spent or is reserved is owed by its owner, and nobody else is touched. */
    @UseCase("KEEP_POOL_BOOKS")
    public void bounce(Bounce command) {
        Contribution back = contributions.get(command.contributionId());
        PoolFacts pool = keepers.require(back.poolId());
        LocalDate day = BankDay.required("day", command.day(), London.today(clock));
        books.lock(pool.bookId());
        LotFacts lot = lot(pool.poolId(), back.id());
        Returned taken = Returned.of(back.pledgePence(), lot.free());
        news.record(back.move(ContributionStep.BOUNCE));
        books.post(JournalDraft.of(pool.bookId(), command.commandId(), JournalType.BOUNCE, day, back.id(),
                taken.legs(lot)));
        news.record(new PoolEvent.Bounced(back.id(), pool.poolId(), taken.fromLot(), taken.deficit()));
        Pool known = pools.get(pool.poolId());
        keepers.ownerOf(back).ifPresent(owner -> news.tell(owner, PoolNotices.bounced(known, taken.deficit() > 0)));
        news.tell(pool.poolId(), PoolTask.TREASURER, PoolNotices.deficit(known));
    }

    /** Whoever owed it has paid it. */
    @UseCase("KEEP_POOL_BOOKS")
    public void makeGood(BankCharge command) {
        PoolFacts pool = keepers.require(command.poolId());
        long pence = read(command);
        LotFacts lot = lot(pool.poolId(), contributions.get(pool.poolId(), command.contributionId()).id());
        books.lock(pool.bookId());
        if (balances.balances(pool.bookId()).getOrDefault(PoolAccounts.deficit(lot), 0L) < pence) {
            throw new RuleBroken(List.of(Breach.at("amount", PoolRule.NOTHING_OWED)));
        }
        post(pool, command, JournalType.MAKE_GOOD, lot.lotId(), List.of(Leg.debit(PoolAccounts.BANK, pence),
                Leg.credit(PoolAccounts.deficit(lot), pence)));
        news.record(new PoolEvent.MadeGood(lot.lotId(), pool.poolId(), pence));
    }

    /** From what in the pot is for anything. Without it nobody is charged: a member may give, or the group decides. */
    @UseCase("KEEP_POOL_BOOKS")
    public void charge(BankCharge command) {
        PoolFacts pool = keepers.require(command.poolId());
        long pence = read(command);
        books.lock(pool.bookId());
        List<LotFacts> open = records.lots(pool.poolId()).stream().filter(one -> one.categories().isEmpty()).toList();
        DrawFrom pot = new DrawFrom(null, SpendCategory.OTHER, null, London.today(clock));
        if (pot.free(open) < pence) {
            throw new RuleBroken(List.of(Breach.at("amount", PoolRule.POT_CANNOT_PAY)));
        }
        List<Leg> legs = new ArrayList<>(pot.draw(open, pence).stream()
                .map(one -> Leg.debit(PoolAccounts.lot(one.lotId()), one.pence())).toList());
        legs.add(Leg.credit(PoolAccounts.BANK, pence));
        post(pool, command, JournalType.FEE, command.commandId(), legs);
        news.record(new PoolEvent.FeePaid(pool.poolId(), pool.poolId(), pence));
    }

    /** To everybody whose money earned it, by how much lay there on each day of the month before (R-POOL-31). */
    @UseCase("KEEP_POOL_BOOKS")
    public void interest(BankCharge command) {
        PoolFacts pool = keepers.require(command.poolId());
        long pence = read(command);
        LocalDate day = command.day();
        books.lock(pool.bookId());
        Map<UUID, Long> shares = InterestShares.of(pence, YearMonth.from(day).minusMonths(1),
                contributions.of(pool.poolId()), balances.lines(pool.bookId(), LineFilter.all()));
        List<Leg> legs = new ArrayList<>();
        legs.add(Leg.debit(PoolAccounts.BANK, pence));
        shares.forEach((lot, share) -> legs.add(Leg.credit(PoolAccounts.lot(lot), share)));
        post(pool, command, JournalType.INTEREST, command.commandId(), legs);
        news.record(new PoolEvent.InterestShared(pool.poolId(), pool.poolId(), pence));
    }

    private void post(PoolFacts pool, BankCharge command, JournalType type, UUID cause, List<Leg> legs) {
        books.post(JournalDraft.of(pool.bookId(), command.commandId(), type, command.day(), cause, legs));
    }

    /** The pence, of a day that can be. */
    private long read(BankCharge command) {
        Answers answers = new Answers();
        answers.check(() -> BankDay.required("day", command.day(), London.today(clock)));
        long pence = answers.readNumber(() -> AmountTyped.pence("amount", command.amount()));
        answers.require();
        return pence;
    }

    private LotFacts lot(UUID poolId, UUID lotId) {
        return records.lots(poolId).stream().filter(one -> one.lotId().equals(lotId)).findFirst()
                .orElseThrow(NotFound::new);
    }
}
