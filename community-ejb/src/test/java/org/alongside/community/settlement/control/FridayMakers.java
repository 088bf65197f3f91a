package org.alongside.community.settlement.control;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.alongside.community.decision.Choice;
import org.alongside.community.decision.Grounds;
import org.alongside.community.decision.boundary.CastVote;
import org.alongside.community.decision.boundary.FacilitateDecision;
import org.alongside.community.decision.boundary.MoveDecision;
import org.alongside.community.decision.boundary.SweepDecisions;
import org.alongside.community.decision.boundary.Vote;
import org.alongside.community.pool.AbsenceRule;
import org.alongside.community.pool.AgreementWords;
import org.alongside.community.pool.HolderKind;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.PoolKind;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.ShortfallRule;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.pool.Wired;
import org.alongside.community.pool.boundary.AdoptAgreement;
import org.alongside.community.pool.boundary.AgreeOnPool;
import org.alongside.community.pool.boundary.ContributeToPool;
import org.alongside.community.pool.boundary.EnterReceipt;
import org.alongside.community.pool.boundary.FormPool;
import org.alongside.community.pool.boundary.GiveTasks;
import org.alongside.community.pool.boundary.InviteMember;
import org.alongside.community.pool.boundary.JoinPool;
import org.alongside.community.pool.boundary.KeepPoolBooks;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.pool.boundary.NameHolder;
import org.alongside.community.pool.boundary.PledgeMoney;
import org.alongside.community.pool.boundary.ProposePool;
import org.alongside.community.pool.boundary.ReadMyPools;
import org.alongside.community.pool.boundary.SignAgreement;
import org.alongside.community.pool.boundary.SweepPools;
import org.alongside.community.pool.boundary.TellPool;
import org.alongside.community.pool.boundary.WriteAgreement;
import org.alongside.community.settlement.Payee;
import org.alongside.community.settlement.boundary.ConfirmPayout;
import org.alongside.community.settlement.boundary.PayOutOfPool;
import org.alongside.community.settlement.boundary.PreparePayout;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.Role;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.time.London;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;

/** The pool of the specification's worked example (5.4), set up by its people: Asha begins it, Cora keeps its books. */
public final class FridayMakers {

    public static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    public final UUID asha = Somebody.named("Asha");
    public final UUID ben = Somebody.named("Ben");
    public final UUID cora = Somebody.named("Cora");
    public LocalDate today = DAY;
    /** Each act is a second after the one before, so that who was asked first is the first. */
    private int acts;
    private final UUID area = UUID.randomUUID();
    private final Store store;

    public FridayMakers(Store store) {
        this.store = store;
    }

    /** Cora is treasurer; Asha or Ben, whoever does not get it, is the second. */
    public void payOut(UUID pool, UUID lot, Payee payee) {
        UUID payout = in(cora, wired -> wired.get(PayOutOfPool.class)
                .prepare(new PreparePayout(UUID.randomUUID(), pool, lot, payee)));
        UUID second = payee == Payee.COUNCIL ? ben : asha;
        as(second, wired -> wired.get(PayOutOfPool.class).confirm(new ConfirmPayout(UUID.randomUUID(), payout, today)));
    }

    public UUID begun() {
        return begun(PoolKind.MEMBER_POOL);
    }

    public UUID begun(PoolKind kind) {
        UUID pool = in(asha, wired -> wired.get(FormPool.class).propose(new ProposePool(UUID.randomUUID(), "Friday Makers",
                kind, "Make things",
                Set.of(SpendCategory.ACTIVITY, SpendCategory.SUPPORT, SpendCategory.ROOM))));
        List.of(ben, cora).forEach(one -> as(asha, wired -> wired.get(FormPool.class)
                .invite(new InviteMember(UUID.randomUUID(), pool, one.toString()))));
        as(asha, wired -> wired.get(ReadMyPools.class).pool(pool).members().forEach(member -> wired.get(FormPool.class)
                .giveTasks(new GiveTasks(UUID.randomUUID(), pool, member.membershipId(),
                        tasksOf(member.name())))));
        as(asha, wired -> wired.get(FormPool.class).nameHolder(
                new NameHolder(UUID.randomUUID(), pool, HolderKind.CLUB_ACCOUNT, "Friday Makers", "1234")));
        UUID agreement = in(asha, wired -> wired.get(AgreeOnPool.class).write(new WriteAgreement(UUID.randomUUID(), pool,
                new AgreementWords("All", "In short", ""), "25", "100", 50, 7, 10, ShortfallRule.REJECT,
                AbsenceRule.TAKES_NO_PART, false, Map.of())));
        List.of(asha, ben, cora).forEach(one -> as(one, wired -> wired.get(AgreeOnPool.class)
                .sign(new SignAgreement(UUID.randomUUID(), agreement, one))));
        as(asha, wired -> wired.get(AgreeOnPool.class).adopt(new AdoptAgreement(UUID.randomUUID(), pool)));
        return pool;
    }

    private Set<PoolTask> tasksOf(String name) {
        if (name.equals(cora.toString())) {
            return Set.of(PoolTask.TREASURER, PoolTask.SIGNATORY);
        }
        return name.equals(asha.toString()) ? Set.of(PoolTask.FACILITATOR, PoolTask.SIGNATORY) : Set.of(PoolTask.SIGNATORY);
    }

    /** Asha opens it, these say yes, and it is counted when its time is over. */
    void passes(UUID decision, int days, UUID... voters) {
        as(asha, wired -> wired.get(FacilitateDecision.class).open(new MoveDecision(UUID.randomUUID(), decision, "")));
        for (UUID voter : voters) {
            as(voter, wired -> wired.get(Vote.class)
                    .cast(new CastVote(UUID.randomUUID(), decision, Choice.YES, Grounds.NONE)));
        }
        passesNow(decision, days);
    }

    void passesNow(UUID decision, int days) {
        today = today.plusDays(days);
        portal(wired -> wired.get(SweepDecisions.class).sweep(decision));
    }

    UUID membership(UUID pool, UUID person) {
        return run(Actor.PORTAL, wired -> wired.get(KnowPool.class).of(pool).requireMember(person).membershipId());
    }

    void as(UUID person, Set<Role> roles, Consumer<Wired> act) {
        run(Actor.person(person, "", roles), wired -> {
            act.accept(wired);
            return null;
        });
    }

    public UUID paidIn(UUID pool, UUID who, PledgeMoney pledge, String amount) {
        as(who, wired -> wired.get(JoinPool.class).tell(new TellPool(UUID.randomUUID(), pool, "", true)));
        UUID lot = in(who, wired -> wired.get(ContributeToPool.class).pledge(pledge));
        as(cora, wired -> wired.get(KeepPoolBooks.class)
                .receive(new EnterReceipt(UUID.randomUUID(), pool, today, amount, "IN", 1, lot)));
        today = today.plusDays(3);
        portal(wired -> wired.get(SweepPools.class).sweep(pool));
        return lot;
    }

    public MembershipStatus statusOf(UUID pool, UUID person) {
        return run(Actor.PORTAL, wired -> wired.get(KnowPool.class).of(pool).member(person).orElseThrow().status());
    }

    public <T> T in(UUID person, Function<Wired, T> act) {
        return run(Actor.person(person, "", Set.of()), act);
    }

    public void as(UUID person, Consumer<Wired> act) {
        in(person, wired -> {
            act.accept(wired);
            return null;
        });
    }

    public void portal(Consumer<Wired> act) {
        run(Actor.PORTAL, wired -> {
            act.accept(wired);
            return null;
        });
    }

    private <T> T run(Actor actor, Function<Wired, T> act) {
        Clock clock = Clock.fixed(London.startOf(today).plusSeconds(++acts), London.ZONE);
        return store.in(new Call(area, actor), em -> act.apply(new Wired(em, clock)));
    }
}
