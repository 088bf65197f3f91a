package org.alongside.community.pool.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.JournalDraft;
import org.alongside.community.ledger.JournalType;
import org.alongside.community.ledger.Leg;
import org.alongside.community.ledger.boundary.KeepBook;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.boundary.KnowPolicy;
import org.alongside.community.pool.BankDay;
import org.alongside.community.pool.LineFate;
import org.alongside.community.pool.PoolAccounts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.StatementLine;
import org.alongside.community.pool.StatementTaken;
import org.alongside.community.pool.control.BookKeepers;
import org.alongside.community.pool.control.Contributions;
import org.alongside.community.pool.control.Expected;
import org.alongside.community.pool.control.PoolBankAccounts;
import org.alongside.community.pool.control.PoolNews;
import org.alongside.community.pool.control.PoolNotices;
import org.alongside.community.pool.control.PoolRecords;
import org.alongside.community.pool.control.Pools;
import org.alongside.community.pool.control.Receipts;
import org.alongside.community.pool.entity.BankReceipt;
import org.alongside.community.pool.entity.Contribution;
import org.alongside.community.pool.entity.Pool;
import org.alongside.community.pool.entity.PoolAccount;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.Stale;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/**
 * The bank of a pool, or its card, says what happened (feed F7). What was promised and has come is booked; what nobody knows
 * waits for two people as if a treasurer had written it down (R-POOL-22). A line counts once, however often it is sent.
 */
@Stateless
public class ReceiveStatement {

    @Inject
    private PoolBankAccounts accounts;

    @Inject
    private Pools pools;

    @Inject
    private PoolRecords records;

    @Inject
    private Receipts receipts;

    @Inject
    private Contributions contributions;

    @Inject
    private BookKeepers keepers;

    @Inject
    private SeenInPool seen;

    @Inject
    private KeepBook books;

    @Inject
    private KnowPolicy policy;

    @Inject
    private PoolNews news;

    @Inject
    private Clock clock;

    /** Which of these accounts belong to a pool of this area, and whether its books are still written in. */
    @UseCase("RECEIVE_STATEMENTS")
    public Map<String, Boolean> keepsBooks(Set<String> accountRefs) {
        List<PoolAccount> known = accounts.called(accountRefs);
        Set<UUID> written = pools.all(known.stream().map(PoolAccount::poolId).toList()).stream()
                .filter(pool -> pool.status().keepsBooks()).map(Pool::id).collect(Collectors.toSet());
        return known.stream().collect(Collectors.toMap(PoolAccount::accountRef, one -> written.contains(one.poolId())));
    }

    /** What the bank calls the account of this pool; nothing where nobody has said so. */
    @UseCase("RECEIVE_STATEMENTS")
    public Optional<String> accountOf(UUID poolId) {
        return accounts.of(poolId).map(PoolAccount::accountRef);
    }

    /** {@link NotFound} when no pool here has such an account. */
    @UseCase("RECEIVE_STATEMENTS")
    public StatementTaken receive(String accountRef, List<StatementLine> lines) {
        PoolFacts pool = records.of(accounts.called(accountRef).orElseThrow(NotFound::new).poolId());
        if (!pool.status().keepsBooks()) {
            throw new Stale(pool.status().name(), Set.of());
        }
        books.lock(pool.bookId());
        Expected expected = new Expected(receipts.of(pool.poolId()), contributions.of(pool.poolId()));
        Map<String, LineFate> fates = new LinkedHashMap<>();
        lines.forEach(line -> fates.merge(line.lineId(), take(pool, line, expected), (first, again) -> first));
        lines.forEach(line -> expected.receiptOf(line).ifPresent(seen::show));
        if (fates.containsValue(LineFate.UNKNOWN)) {
            news.tell(pool.poolId(), PoolTask.TREASURER, PoolNotices.nobodyKnows(pools.get(pool.poolId())));
        }
        return new StatementTaken(pool.poolId(), fates);
    }

    private LineFate take(PoolFacts pool, StatementLine line, Expected expected) {
        if (!line.cameIn()) {
            return LineFate.WENT_OUT;
        }
        BankDay.required("day", line.day(), London.today(clock));
        if (expected.hasHad(line)) {
            return LineFate.DUPLICATE;
        }
        Optional<Contribution> promised = expected.promisedBy(line);
        BankReceipt receipt = new BankReceipt(pool.poolId(), line, expected.runningNo(line), promised.map(Contribution::id)
                .orElse(null), clock.instant());
        promised.ifPresent(one -> arrives(one, line));
        AccountRef to = promised.map(one -> PoolAccounts.lot(one.id())).orElse(PoolAccounts.SUSPENSE);
        receipt.postedAs(books.post(JournalDraft.of(pool.bookId(), command(pool, line), JournalType.RECEIVE, line.day(),
                receipt.id(), List.of(Leg.debit(PoolAccounts.BANK, line.pence()), Leg.credit(to, line.pence())))));
        receipts.add(receipt);
        expected.add(receipt);
        news.record(receipt.entered());
        return promised.isPresent() ? LineFate.MATCHED : LineFate.UNKNOWN;
    }

    private void arrives(Contribution promised, StatementLine line) {
        news.record(promised.arrive(line.day(), (int) policy.value(PolicyValue.CLEARING)));
        keepers.ownerOf(promised).ifPresent(owner -> news.tell(owner, PoolNotices.arrived(pools.get(promised.poolId()))));
    }

    /** The same for the same line, so that the book too takes it once (INV-07). */
    private static UUID command(PoolFacts pool, StatementLine line) {
        return UUID.nameUUIDFromBytes((pool.poolId() + " " + line.lineId()).getBytes(StandardCharsets.UTF_8));
    }
}
