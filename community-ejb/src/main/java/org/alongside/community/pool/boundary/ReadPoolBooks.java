package org.alongside.community.pool.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.LineFilter;
import org.alongside.community.ledger.boundary.ReadBook;
import org.alongside.community.pool.ContributionStatus;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.PoolAccounts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.pool.control.BookKeepers;
import org.alongside.community.pool.control.Contributions;
import org.alongside.community.pool.control.PoolRecords;
import org.alongside.community.pool.control.Pools;
import org.alongside.community.pool.control.Receipts;
import org.alongside.community.pool.entity.Contribution;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** Those who keep the books read them: the treasurer and signatories of a pool, and finance (R-POOL-36). */
@Stateless
public class ReadPoolBooks {

    @Inject
    private Pools pools;

    @Inject
    private BookKeepers keepers;

    @Inject
    private PoolRecords records;

    @Inject
    private Contributions contributions;

    @Inject
    private Receipts receipts;

    @Inject
    private ReadBook books;

    @Inject
    private CurrentCall call;

    @UseCase("READ_POOL_BOOKS")
    public BooksView books(UUID poolId) {
        PoolFacts pool = keepers.requireReader(poolId);
        Map<AccountRef, Long> balances = books.balances(poolId);
        List<Contribution> all = contributions.of(poolId);
        return new BooksView(poolId, pool.name(), pool.status(),
                PoolFigures.totals(balances, records.lots(Map.of(poolId, balances)),
                        books.lines(poolId, LineFilter.in(PoolAccounts.BANK))),
                all.stream().map(one -> promise(pool, one, balances)).toList(), receipts(pool, all), owes(pool, all, balances));
    }

    /** Every pool of the area, for finance. */
    @UseCase("OVERSEE_POOLS")
    public List<PoolLine> all() {
        return pools.all().stream().map(one -> new PoolLine(one.id(), one.name(), one.status(), null, Set.of())).toList();
    }

    /** For finance, which may have to write down something about one of them. */
    @UseCase("OVERSEE_POOLS")
    public PoolPeople people(UUID poolId) {
        PoolFacts pool = records.of(poolId);
        return new PoolPeople(poolId, pool.name(), pool.members().stream()
                .filter(one -> one.status() != MembershipStatus.LEFT)
                .map(one -> MemberLine.of(one, one.tasks(), false, false)).toList());
    }

    private static PromiseLine promise(PoolFacts pool, Contribution one, Map<AccountRef, Long> balances) {
        LotFacts lot = one.facts(PoolAccounts.free(balances, one.id()), PoolAccounts.held(balances, one.id()));
        String kinds = one.categories().stream().sorted().map(SpendCategory::label).collect(Collectors.joining(", "));
        return new PromiseLine(one.id(), from(pool, one), one.source(), !lot.outcomes().isEmpty(), kinds, one.status(),
                one.pledgePence(), lot.free(), lot.held(), one.clearsOn(), one.expires(), one.because());
    }

    private List<ReceiptLine> receipts(PoolFacts pool, List<Contribution> all) {
        Map<UUID, Contribution> byId = all.stream().collect(Collectors.toMap(Contribution::id, one -> one));
        return receipts.of(pool.poolId()).stream().map(one -> new ReceiptLine(one.id(), one.day(), one.pence(),
                one.bankWords(), one.status(),
                one.contributionId() == null ? "" : from(pool, byId.get(one.contributionId())),
                call.actor().id().equals(one.proposedBy()))).toList();
    }

    private static List<BooksView.Owes> owes(PoolFacts pool, List<Contribution> all, Map<AccountRef, Long> balances) {
        return all.stream().filter(one -> one.status() == ContributionStatus.BOUNCED)
                .filter(one -> balances.getOrDefault(PoolAccounts.deficit(one.facts(0, 0)), 0L) > 0)
                .map(one -> new BooksView.Owes(one.id(), from(pool, one),
                        balances.get(PoolAccounts.deficit(one.facts(0, 0))))).toList();
    }

    private static String from(PoolFacts pool, Contribution one) {
        return one.ownerId() == null ? "The pot, from " + (one.giver().isEmpty() ? "a member" : one.giver())
                : pool.membership(one.ownerId()).name();
    }
}
