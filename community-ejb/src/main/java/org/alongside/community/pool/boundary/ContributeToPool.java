package org.alongside.community.pool.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.council.boundary.KnowBudgets;
import org.alongside.community.ledger.JournalDraft;
import org.alongside.community.ledger.JournalType;
import org.alongside.community.ledger.Leg;
import org.alongside.community.ledger.boundary.KeepBook;
import org.alongside.community.ledger.boundary.ReadBook;
import org.alongside.community.pool.CouncilLets;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.MoneySource;
import org.alongside.community.pool.PledgeOf;
import org.alongside.community.pool.PoolAccounts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolRule;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.control.Contributions;
import org.alongside.community.pool.control.Memberships;
import org.alongside.community.pool.control.PlanOutcomes;
import org.alongside.community.pool.control.PoolNews;
import org.alongside.community.pool.control.PoolRecords;
import org.alongside.community.pool.control.Pools;
import org.alongside.community.pool.entity.Contribution;
import org.alongside.community.pool.entity.Membership;
import org.alongside.community.pool.entity.PlanOutcome;
import org.alongside.platform.error.Answers;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.platform.money.AmountTyped;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** A member promises money, and may give own money to the pot; the treasurer writes down a grant that was promised. */
@Stateless
public class ContributeToPool {

    private static final int LONGEST = 1000;
    private static final Duration A_YEAR = Duration.ofDays(364);

    @Inject
    private Pools pools;

    @Inject
    private PoolRecords records;

    @Inject
    private Memberships memberships;

    @Inject
    private Contributions contributions;

    @Inject
    private PlanOutcomes outcomes;

    @Inject
    private KnowBudgets budgets;

    @Inject
    private KeepBook books;

    @Inject
    private ReadBook balances;

    @Inject
    private PoolNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Nothing is in it until the bank has it. Only a treasurer writes down what somebody gives to the pot. */
    @UseCase("CONTRIBUTE_TO_POOL")
    public UUID pledge(PledgeMoney command) {
        PoolFacts pool = records.of(command.poolId());
        pool.requireRunning();
        MemberFacts member = command.toThePot() ? pool.require(me(), PoolTask.TREASURER) : pool.requireMember(me());
        if (!command.toThePot()) {
            requireTaken(pool, member);
        }
        UUID owner = command.toThePot() ? null : member.membershipId();
        requireReadable(command);
        Contribution contribution = new Contribution(pool.poolId(), owner, pledge(command, owner), me(), today(),
                clock.instant());
        contributions.add(contribution);
        news.record(contribution.pledged());
        return contribution.id();
    }

    /** Of money that is theirs alone: for their support they may not (R-POOL-25). */
    @UseCase("CONTRIBUTE_TO_POOL")
    public UUID give(GiveToPot command) {
        Contribution mine = contributions.get(command.lotId());
        PoolFacts pool = records.of(mine.poolId());
        pool.requireRunning();
        if (!pool.requireMember(me()).membershipId().equals(mine.ownerId())) {
            throw new NotFound();
        }
        long pence = AmountTyped.pence("amount", command.amount());
        Contribution gift = mine.gift(pence, me(), today(), clock.instant());
        books.lock(pool.bookId());
        if (balances.balances(pool.bookId()).getOrDefault(PoolAccounts.lot(mine.id()), 0L) < pence) {
            throw new RuleBroken(List.of(Breach.at("amount", PoolRule.NOT_ENOUGH_FREE)));
        }
        contributions.add(gift);
        books.post(JournalDraft.of(pool.bookId(), command.commandId(), JournalType.GIFT, today(), gift.id(), List.of(
                Leg.debit(PoolAccounts.lot(mine.id()), pence), Leg.credit(PoolAccounts.lot(gift.id()), pence))));
        news.record(gift.given());
        return gift.id();
    }

    private static void requireTaken(PoolFacts pool, MemberFacts member) {
        if (!member.isActive()) {
            throw new Stale(member.status().name(), Set.of());
        }
        if (!pool.kind().takesMembersMoney()) {
            throw new RuleBroken(PoolRule.POT_ONLY);
        }
    }

    private void requireReadable(PledgeMoney command) {
        Answers answers = new Answers();
        answers.check(() -> PledgeOf.requireSource(command.source(), command.toThePot()));
        answers.check(() -> AmountTyped.pence("amount", command.amount()));
        answers.check(() -> PledgeOf.requireLasting(command.expires(), today()));
        answers.require();
    }

    private PledgeOf pledge(PledgeMoney command, UUID owner) {
        long pence = AmountTyped.pence("amount", command.amount());
        String because = PlainText.optional("because", command.because(), LONGEST);
        String giver = PlainText.optional("giver", command.giver(), LONGEST);
        if (command.source() == null || !command.source().isForOwnNeedsOnly()) {
            return new PledgeOf(command.source(), pence, command.categories(), Set.of(), command.expires(), because, giver);
        }
        requireCouncilTold(owner);
        requireCouncilLets(command.source(), pence);
        PledgeOf pledge = new PledgeOf(command.source(), pence, command.categories(), cited(command), command.expires(),
                because, giver);
        pledge.requireExplained(AmountTyped.penceOrNone("planned", command.planned()));
        return pledge;
    }

    /** Only of a direct payment, and only where the council has said what it lets them do with it. */
    private void requireCouncilLets(MoneySource source, long pence) {
        if (source == MoneySource.DIRECT_PAYMENT) {
            Set<UUID> mine = memberships.everOf(me()).stream().map(Membership::id).collect(Collectors.toSet());
            new CouncilLets(budgets.directPaymentsOf(me())).require(
                    contributions.promised(mine, source, clock.instant().minus(A_YEAR)), pence);
        }
    }

    private void requireCouncilTold(UUID owner) {
        if (owner != null && !memberships.get(owner).hasToldCouncil()) {
            throw new RuleBroken(List.of(Breach.at("source", PoolRule.COUNCIL_NOT_TOLD)));
        }
    }

    /** Only outcomes of their own count; a new one is kept first. */
    private Set<UUID> cited(PledgeMoney command) {
        Set<UUID> cited = outcomes.of(me()).stream().map(PlanOutcome::id).filter(command.outcomes()::contains)
                .collect(Collectors.toSet());
        String words = PlainText.optional("outcome", command.outcome(), LONGEST);
        if (!words.isEmpty()) {
            PlanOutcome outcome = outcomes.of(me()).stream().filter(one -> one.words().equals(words)).findFirst()
                    .orElseGet(() -> kept(words));
            cited.add(outcome.id());
        }
        return cited;
    }

    private PlanOutcome kept(String words) {
        PlanOutcome outcome = new PlanOutcome(me(), words, clock.instant());
        outcomes.add(outcome);
        news.record(outcome.kept());
        return outcome;
    }

    private LocalDate today() {
        return London.today(clock);
    }

    private UUID me() {
        return call.actor().personId();
    }
}
