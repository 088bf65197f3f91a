package org.alongside.community.settlement.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.decision.Channel;
import org.alongside.community.decision.Choice;
import org.alongside.community.decision.DecisionRule;
import org.alongside.community.decision.Grounds;
import org.alongside.community.decision.boundary.CastVote;
import org.alongside.community.decision.boundary.FacilitateDecision;
import org.alongside.community.decision.boundary.MoveDecision;
import org.alongside.community.decision.boundary.ReadDecisions;
import org.alongside.community.decision.boundary.RecordBallot;
import org.alongside.community.decision.boundary.RecordBallots;
import org.alongside.community.decision.boundary.Vote;
import org.alongside.community.decision.control.Decisions;
import org.alongside.community.pool.AbsenceRule;
import org.alongside.community.pool.AgreementWords;
import org.alongside.community.pool.HolderKind;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.PoolKind;
import org.alongside.community.pool.PoolRule;
import org.alongside.community.pool.PoolStatus;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.ShortfallRule;
import org.alongside.community.pool.Wired;
import org.alongside.community.pool.boundary.AdoptAgreement;
import org.alongside.community.pool.boundary.AgreeOnPool;
import org.alongside.community.pool.boundary.AgreementView;
import org.alongside.community.pool.boundary.AnswerInvitation;
import org.alongside.community.pool.boundary.AskGroup;
import org.alongside.community.pool.boundary.AskToRemove;
import org.alongside.community.pool.boundary.ContributeToPool;
import org.alongside.community.pool.boundary.DecideOnPool;
import org.alongside.community.pool.boundary.FormPool;
import org.alongside.community.pool.boundary.GiveTasks;
import org.alongside.community.pool.boundary.InviteMember;
import org.alongside.community.pool.boundary.JoinPool;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.pool.boundary.NameHolder;
import org.alongside.community.pool.boundary.PledgeMoney;
import org.alongside.community.pool.boundary.ReadMyPools;
import org.alongside.community.pool.boundary.RenewAgreement;
import org.alongside.community.pool.boundary.SayBefore;
import org.alongside.community.pool.boundary.SignAgreement;
import org.alongside.community.pool.boundary.WriteAgreement;
import org.alongside.community.safeguarding.SwitchKind;
import org.alongside.community.safeguarding.control.Switches;
import org.alongside.community.safeguarding.entity.ProtectiveSwitch;
import org.alongside.community.settlement.Payee;
import org.alongside.community.settlement.boundary.ClosePool;
import org.alongside.community.settlement.boundary.ConfirmPayout;
import org.alongside.community.settlement.boundary.EndPool;
import org.alongside.community.settlement.boundary.EndView;
import org.alongside.community.settlement.boundary.LeavePool;
import org.alongside.community.settlement.boundary.PayOutOfPool;
import org.alongside.community.settlement.boundary.PreparePayout;
import org.alongside.community.settlement.boundary.RemoveMember;
import org.alongside.community.settlement.boundary.SweepSettlements;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.platform.identity.Role;
import org.alongside.platform.time.London;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a running group may change about itself: who belongs to it, who does what, who holds its money, and that it ends. */
class GroupChangesIT {

    private static Store store;

    private final FridayMakers friday = new FridayMakers(store);
    private final UUID asha = friday.asha;
    private final UUID ben = friday.ben;
    private final UUID cora = friday.cora;
    private UUID pool;

    @BeforeAll
    static void open() {
        store = Store.of("community");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void they_have_begun() {
        pool = friday.begun();
    }

    @Test
    @Proves({"6.3", "R-POOL-23", "R-POOL-24"})
    void who_is_asked_to_leave_is_heard_does_not_vote_and_has_their_money_back() {
        UUID bens = friday.paidIn(pool, ben, PledgeMoney.own(UUID.randomUUID(), pool, "60"), "60");
        UUID membership = friday.membership(pool, ben);
        UUID decision = friday.in(asha, wired -> wired.get(AskToRemove.class)
                .ask(new AskGroup(UUID.randomUUID(), pool, membership)));
        friday.as(ben, wired -> wired.get(AskToRemove.class)
                .speak(new SayBefore(UUID.randomUUID(), pool, "I was in hospital.")));
        assertThat(friday.in(cora, wired -> wired.get(AskToRemove.class).look(pool, membership)).words())
                .isEqualTo("I was in hospital.");
        friday.portal(wired -> assertThat(wired.get(Decisions.class).get(decision).voters())
                .containsExactlyInAnyOrder(asha, cora));
        assertThatThrownBy(() -> friday.as(asha, this::remove)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining(PoolRule.NOT_YET_DECIDED.name());
        friday.passes(decision, 13, asha, cora);
        assertThatThrownBy(() -> friday.as(asha, this::remove)).isInstanceOf(RuleBroken.class);
        friday.passesNow(decision, 4);
        friday.as(asha, this::remove);
        assertThat(friday.statusOf(pool, ben)).isEqualTo(MembershipStatus.SETTLING);
        friday.payOut(pool, bens, Payee.MEMBER);
        assertThat(friday.statusOf(pool, ben)).isEqualTo(MembershipStatus.LEFT);
    }

    @Test
    @Proves("6.3")
    void only_the_facilitator_asks_about_somebody_else_and_not_twice() {
        UUID bens = friday.membership(pool, ben);
        assertThatThrownBy(() -> friday.as(cora, wired -> ask(wired, bens))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> friday.as(asha, wired -> ask(wired, friday.membership(pool, asha))))
                .isInstanceOf(Stale.class);
        friday.as(asha, wired -> ask(wired, bens));
        assertThatThrownBy(() -> friday.as(asha, wired -> ask(wired, bens))).isInstanceOf(Stale.class);
    }

    @Test
    @Proves({"6.3", "R-POOL-03"})
    void another_treasurer_and_another_holder_count_when_the_group_said_yes_and_signed_again() {
        friday.as(asha, wired -> wired.get(FormPool.class).giveTasks(new GiveTasks(UUID.randomUUID(), pool,
                friday.membership(pool, ben), Set.of(PoolTask.TREASURER, PoolTask.SIGNATORY))));
        friday.as(asha, wired -> wired.get(FormPool.class).nameHolder(
                new NameHolder(UUID.randomUUID(), pool, HolderKind.CLIENT_ACCOUNT, "The organisation", "9876")));
        AgreementView later = friday.in(asha, wired -> wired.get(ReadMyPools.class).agreement(pool));
        assertThat(later.no()).isEqualTo(3);
        assertThat(later.changes()).hasSize(2);
        assertThat(does(ben)).containsExactly(PoolTask.SIGNATORY);
        UUID decision = friday.in(asha, wired -> wired.get(RenewAgreement.class)
                .ask(new AskGroup(UUID.randomUUID(), pool, null)));
        List.of(asha, ben).forEach(one -> friday.as(one, wired -> wired.get(AgreeOnPool.class)
                .sign(new SignAgreement(UUID.randomUUID(), later.agreementId(), one))));
        assertThatThrownBy(() -> friday.as(asha, this::renew)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining(PoolRule.NOT_YET_DECIDED.name());
        friday.passes(decision, 12, asha, ben, cora);
        friday.as(asha, this::renew);
        assertThat(does(ben)).containsExactlyInAnyOrder(PoolTask.TREASURER, PoolTask.SIGNATORY);
        friday.as(cora, wired -> assertThat(wired.get(ReadMyPools.class).pool(pool).heldBy())
                .contains("The organisation").contains("9876"));
        assertThat(friday.in(cora, wired -> wired.get(ReadMyPools.class).agreementInForce(pool)).no()).isEqualTo(3);
    }

    @Test
    @Proves({"6.3", "R-POOL-03"})
    void without_a_treasurer_among_those_who_sign_again_the_later_version_does_not_count() {
        AgreementView before = friday.in(asha, wired -> wired.get(ReadMyPools.class).agreement(pool));
        UUID later = friday.in(asha, wired -> wired.get(AgreeOnPool.class).write(new WriteAgreement(UUID.randomUUID(), pool,
                new AgreementWords("Other words", "In short", ""), "20", "90", 50, 7, 10, ShortfallRule.REJECT,
                AbsenceRule.TAKES_NO_PART, false, Map.of())));
        UUID decision = friday.in(asha, wired -> wired.get(RenewAgreement.class)
                .ask(new AskGroup(UUID.randomUUID(), pool, null)));
        List.of(asha, ben).forEach(one -> friday.as(one, wired -> wired.get(AgreeOnPool.class)
                .sign(new SignAgreement(UUID.randomUUID(), later, one))));
        friday.passes(decision, 12, asha, ben, cora);
        assertThatThrownBy(() -> friday.as(asha, this::renew)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining(PoolRule.TREASURER_MISSING.name());
        assertThat(friday.in(asha, wired -> wired.get(ReadMyPools.class).agreementInForce(pool)).no()).isEqualTo(before.no());
    }

    @Test
    @Proves({"R-POOL-41", "R-POOL-35", "AC-C54"})
    void a_pool_is_ended_by_its_group_emptied_and_closed_by_two() {
        UUID coras = friday.paidIn(pool, cora, PledgeMoney.own(UUID.randomUUID(), pool, "90"), "90");
        UUID decision = friday.in(asha, wired -> wired.get(DecideOnPool.class)
                .askToEnd(new AskGroup(UUID.randomUUID(), pool, null)));
        friday.passes(decision, 12, asha, ben, cora);
        friday.as(ben, wired -> wired.get(DecideOnPool.class).end(new AskGroup(UUID.randomUUID(), pool, null)));
        friday.portal(wired -> wired.get(SweepSettlements.class).sweep(pool));
        friday.as(asha, wired -> assertThat(wired.get(EndPool.class).look(pool).left()).extracting(EndView.Left::owed)
                .containsExactly(0L));
        friday.as(cora, wired -> assertThat(wired.get(EndPool.class).look(pool).left()).extracting(EndView.Left::owed)
                .containsExactly(90_00L));
        assertThatThrownBy(() -> friday.as(cora, this::closeIt)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining(PoolRule.BOOK_NOT_EMPTY.name());
        payBack(coras);
        assertThatThrownBy(() -> friday.as(ben, this::closeIt)).isInstanceOf(NotPermitted.class);
        friday.as(cora, this::closeIt);
        friday.as(ben, Set.of(Role.FINANCE), wired -> assertThat(wired.get(EndPool.class).look(pool).canClose()).isTrue());
        friday.as(ben, Set.of(Role.FINANCE), this::closeIt);
        friday.portal(wired -> assertThat(wired.get(KnowPool.class).of(pool).status()).isEqualTo(PoolStatus.CLOSED));
    }

    @Test
    @Proves({"R-POOL-03", "6.3"})
    void who_joins_while_a_later_version_waits_signs_the_one_in_force_and_is_taken_in() {
        UUID dev = Somebody.named("Dev");
        friday.as(asha, wired -> wired.get(FormPool.class).invite(new InviteMember(UUID.randomUUID(), pool, dev.toString())));
        friday.as(dev, wired -> wired.get(JoinPool.class).accept(new AnswerInvitation(UUID.randomUUID(), pool)));
        UUID later = friday.in(asha, wired -> wired.get(AgreeOnPool.class).write(new WriteAgreement(UUID.randomUUID(), pool,
                new AgreementWords("Other words", "In short", ""), "20", "90", 50, 7, 10, ShortfallRule.REJECT,
                AbsenceRule.TAKES_NO_PART, false, Map.of())));
        AgreementView shown = friday.in(dev, wired -> wired.get(ReadMyPools.class).agreement(pool));
        assertThat(shown.inForce()).isTrue();
        assertThat(shown.canSign()).isTrue();
        assertThat(friday.in(ben, wired -> wired.get(ReadMyPools.class).agreement(pool)).agreementId()).isEqualTo(later);
        UUID devs = friday.in(asha, wired -> wired.get(KnowPool.class).of(pool).member(dev).orElseThrow().membershipId());
        UUID decision = friday.in(asha, wired -> wired.get(DecideOnPool.class)
                .askToJoin(new AskGroup(UUID.randomUUID(), pool, devs)));
        friday.passes(decision, 12, asha, ben, cora);
        assertThatThrownBy(() -> admit(devs)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining(PoolRule.AGREEMENT_NOT_SIGNED.name());
        sign(shown.agreementId(), dev);
        admit(devs);
        assertThat(friday.statusOf(pool, dev)).isEqualTo(MembershipStatus.ACTIVE);
        assertThatThrownBy(() -> sign(shown.agreementId(), dev)).as("a member signs the newest").isInstanceOf(RuleBroken.class)
                .hasMessageContaining(PoolRule.AGREEMENT_CHANGED.name());
    }

    @Test
    @Proves("R-SAFE-08")
    void who_is_paused_after_voting_has_opened_casts_no_vote_and_one_written_down_is_not_taken() {
        UUID decision = friday.in(asha, wired -> wired.get(DecideOnPool.class)
                .askToEnd(new AskGroup(UUID.randomUUID(), pool, null)));
        friday.as(asha, wired -> wired.get(FacilitateDecision.class).open(new MoveDecision(UUID.randomUUID(), decision, "")));
        assertThat(mayVote(ben, decision)).isTrue();
        friday.portal(wired -> wired.get(Switches.class).add(new ProtectiveSwitch(SwitchKind.PAUSE_MEMBER, ben, "A worry",
                London.startOf(friday.today.plusDays(20)), asha, London.startOf(friday.today))));
        assertThat(mayVote(ben, decision)).isFalse();
        assertThat(mayVote(cora, decision)).isTrue();
        assertThatThrownBy(() -> friday.as(ben, wired -> wired.get(Vote.class).cast(
                new CastVote(UUID.randomUUID(), decision, Choice.NO, Grounds.NONE)))).isInstanceOf(RuleBroken.class)
                .hasMessageContaining(DecisionRule.VOTE_PAUSED.name());
        assertThatThrownBy(() -> friday.as(asha, wired -> wired.get(RecordBallots.class).record(
                new RecordBallot(UUID.randomUUID(), decision, ben, Choice.NO, Grounds.NONE, Channel.PHONE,
                        London.startOf(friday.today), cora.toString())))).isInstanceOf(RuleBroken.class)
                .hasMessageContaining(DecisionRule.VOTE_PAUSED.name());
        friday.as(cora, wired -> wired.get(Vote.class).cast(
                new CastVote(UUID.randomUUID(), decision, Choice.NO, Grounds.NONE)));
    }

    @Test
    @Proves({"R-POOL-04", "R-POOL-25"})
    void into_a_pool_that_is_only_a_pot_nobody_puts_money_of_their_own() {
        UUID pot = friday.begun(PoolKind.COMMUNITY_BUDGET);
        assertThat(friday.in(ben, wired -> wired.get(ReadMyPools.class).pool(pot)).takesMine()).isFalse();
        assertThat(friday.in(ben, wired -> wired.get(ReadMyPools.class).pool(pool)).takesMine()).isTrue();
        assertThatThrownBy(() -> friday.as(ben, wired -> wired.get(ContributeToPool.class)
                .pledge(PledgeMoney.own(UUID.randomUUID(), pot, "5")))).isInstanceOf(RuleBroken.class)
                .hasMessageContaining(PoolRule.POT_ONLY.name());
        friday.as(cora, wired -> wired.get(ContributeToPool.class).pledge(PledgeMoney.grant(UUID.randomUUID(), pot, "100",
                Set.of(), null, "The parish")));
    }

    private boolean mayVote(UUID person, UUID decision) {
        return friday.in(person, wired -> wired.get(ReadDecisions.class).one(decision).me().mayVote());
    }

    private void sign(UUID agreement, UUID person) {
        friday.as(person, wired -> wired.get(AgreeOnPool.class).sign(new SignAgreement(UUID.randomUUID(), agreement, person)));
    }

    private void admit(UUID membership) {
        friday.as(asha, wired -> wired.get(DecideOnPool.class).admit(new AskGroup(UUID.randomUUID(), pool, membership)));
    }

    /** Cora keeps the books, so the two others pay her. */
    private void payBack(UUID lot) {
        UUID payout = friday.in(asha, wired -> wired.get(PayOutOfPool.class)
                .prepare(new PreparePayout(UUID.randomUUID(), pool, lot, Payee.MEMBER)));
        friday.as(ben, wired -> wired.get(PayOutOfPool.class)
                .confirm(new ConfirmPayout(UUID.randomUUID(), payout, friday.today)));
    }

    private void closeIt(Wired wired) {
        wired.get(EndPool.class).close(new ClosePool(UUID.randomUUID(), pool));
    }

    private void ask(Wired wired, UUID membership) {
        wired.get(AskToRemove.class).ask(new AskGroup(UUID.randomUUID(), pool, membership));
    }

    private void remove(Wired wired) {
        wired.get(LeavePool.class).remove(new RemoveMember(UUID.randomUUID(), pool, friday.membership(pool, ben)));
    }

    private void renew(Wired wired) {
        wired.get(RenewAgreement.class).adopt(new AdoptAgreement(UUID.randomUUID(), pool));
    }

    private Set<PoolTask> does(UUID person) {
        return friday.in(asha, wired -> wired.get(KnowPool.class).of(pool).requireMember(person).tasks());
    }
}
