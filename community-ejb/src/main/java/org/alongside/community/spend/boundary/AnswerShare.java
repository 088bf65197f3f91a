package org.alongside.community.spend.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.person.DoneFor;
import org.alongside.community.person.Matter;
import org.alongside.community.person.TriedFirst;
import org.alongside.community.person.boundary.KeepActs;
import org.alongside.community.person.boundary.KnowRepresentation;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.Outcome;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.spend.ConsentWanted;
import org.alongside.community.spend.control.SpendNews;
import org.alongside.community.spend.control.Spends;
import org.alongside.community.spend.entity.Spend;
import org.alongside.community.spend.entity.StandingConsent;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.Answers;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.money.AmountTyped;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Somebody who takes part says whether they are in, for themselves or for whom they may act in money (R-POOL-07). */
@Stateless
public class AnswerShare {

    @Inject
    private SpendDesk desk;

    @Inject
    private Spends spends;

    @Inject
    private KnowPool pools;

    @Inject
    private Sharing sharing;

    @Inject
    private KnowRepresentation representation;

    @Inject
    private KeepActs acts;

    @Inject
    private WhoseMoney theirs;

    @Inject
    private PaidHosts hosts;

    @Inject
    private SpendNews news;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    @UseCase("ANSWER_SHARE")
    public void in(SayIn command) {
        PoolFacts pool = desk.poolOf(command.spendId());
        Spend spend = desk.spend(command.spendId());
        MemberFacts whose = whose(pool, command.forPerson());
        Answers answers = new Answers();
        long most = answers.readNumber(() -> AmountTyped.pence("most", command.most()));
        answers.read(() -> noted(whose, spend, command.first()));
        answers.require();
        hosts.requireMayBePaid(spend, pool, whose.personId());
        theirs.require(spend, pool, whose, command.outcome());
        UUID outcome = command.outcome() == null ? null : ownOutcome(whose, command.outcome());
        news.tell(spend, pool, spend.in(pool, whose.membershipId(), most, outcome, null, call.actor().personId(),
                clock.instant()));
        sharing.settle(spend, pool);
    }

    @UseCase("ANSWER_SHARE")
    public void out(SayOut command) {
        PoolFacts pool = desk.poolOf(command.spendId());
        Spend spend = desk.spend(command.spendId());
        MemberFacts whose = whose(pool, command.forPerson());
        noted(whose, spend, command.first());
        news.tell(spend, pool, spend.out(whose.membershipId(), call.actor().personId(), clock.instant()));
        sharing.settle(spend, pool);
    }

    /** For oneself only: what is allowed beforehand binds for longer than one answer. */
    @UseCase("ANSWER_SHARE")
    public UUID allow(AllowBeforehand command) {
        PoolFacts pool = pools.of(command.poolId());
        MemberFacts me = desk.me(pool);
        ConsentWanted wanted = new ConsentWanted(command.category(), AmountTyped.pence("eachTime", command.eachTime()),
                AmountTyped.pence("eachMonth", command.eachMonth()),
                command.outcome() == null ? null : ownOutcome(me, command.outcome()), London.today(clock), command.until());
        StandingConsent consent = new StandingConsent(pool.poolId(), me.membershipId(), wanted, me.personId());
        spends.add(consent);
        journal.record(consent.given());
        return consent.id();
    }

    /** What I said yes to beforehand and have not taken back, the earliest first. */
    @UseCase("ANSWER_SHARE")
    public List<AllowedBeforehand> allowed(UUID poolId) {
        MemberFacts me = desk.me(pools.of(poolId));
        Map<UUID, String> outcomes = pools.outcomesOf(me.personId()).stream()
                .collect(Collectors.toMap(Outcome::outcomeId, Outcome::words));
        LocalDate today = London.today(clock);
        return spends.consents(poolId).stream()
                .filter(one -> one.membershipId().equals(me.membershipId()) && one.isLive(today))
                .map(one -> new AllowedBeforehand(one.id(), poolId, one.category(), one.occurrencePence(),
                        one.monthPence(), outcomes.getOrDefault(one.outcomeId(), ""), one.until())).toList();
    }

    /** From now on; what it has allowed already stands (R-PRIV-04). */
    @UseCase("ANSWER_SHARE")
    public void withdraw(WithdrawConsent command) {
        StandingConsent consent = spends.consent(command.consentId());
        MemberFacts me = desk.me(pools.of(consent.poolId()));
        consent.requireOf(me.membershipId());
        journal.record(consent.withdraw(clock.instant()));
    }

    /** Before somebody decides for a person: what was tried so that they decide themselves (R-REP-3). */
    private MemberFacts noted(MemberFacts whose, Spend spend, TriedFirst first) {
        acts.decided(whose.personId(), DoneFor.SHARE_CONFIRMED, spend.id(), first);
        return whose;
    }

    private MemberFacts whose(PoolFacts pool, UUID person) {
        if (!representation.mayAct(call.actor().personId(), person, Matter.MONEY, London.today(clock)).may()) {
            throw new NotFound();
        }
        return pool.requireMember(person);
    }

    private UUID ownOutcome(MemberFacts whose, UUID outcome) {
        return pools.outcomesOf(whose.personId()).stream().filter(one -> one.outcomeId().equals(outcome)).findFirst()
                .orElseThrow(NotFound::new).outcomeId();
    }
}
