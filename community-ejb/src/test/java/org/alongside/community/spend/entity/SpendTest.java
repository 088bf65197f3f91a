package org.alongside.community.spend.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolStatus;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.spend.ConsentWanted;
import org.alongside.community.spend.EvidenceKind;
import org.alongside.community.spend.ShareAnswer;
import org.alongside.community.spend.ShareRule;
import org.alongside.community.spend.SpendEvent;
import org.alongside.community.spend.SpendStatus;
import org.alongside.community.spend.SpendStep;
import org.alongside.community.spend.SpendWanted;
import org.alongside.community.spend.WantedShare;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class SpendTest {

    private final Friday friday = new Friday();

    @Test
    @Proves({"AC-C37", "R-POOL-07", "R-POOL-08"})
    void somebody_out_never_makes_another_pay_more_than_they_said() {
        Spend session = friday.equal(90_00, friday.asha, friday.ben, friday.cora);
        in(session, friday.asha, 60_00);
        in(session, friday.ben, 40_00);
        session.out(friday.cora, Friday.person(friday.cora), Friday.NOW);

        assertThat(session.split(friday.pool()).pence()).containsEntry(friday.asha, 45_00L)
                .containsEntry(friday.ben, 45_00L).doesNotContainKey(friday.cora);
        assertThat(session.settle(friday.pool(), Friday.NOW)).containsInstanceOf(SpendEvent.SharesSentBack.class);
        assertThat(session.status()).isEqualTo(SpendStatus.SUBMITTED);
        assertThat(answer(session, friday.ben)).isEqualTo(ShareAnswer.NONE);
        assertThat(answer(session, friday.asha)).isEqualTo(ShareAnswer.IN);
        assertThat(session.holds()).isEmpty();
    }

    @Test
    @Proves({"AC-C38", "R-POOL-07"})
    void who_is_out_is_not_charged_whatever_the_group_decides() {
        Spend trip = friday.equal(90_00, friday.asha, friday.ben, friday.cora);
        trip.out(friday.cora, Friday.person(friday.cora), Friday.NOW);
        in(trip, friday.asha, 45_00);
        in(trip, friday.ben, 45_00);
        trip.settle(friday.pool(), Friday.NOW);
        trip.decideBy(UUID.randomUUID());
        friday.held(trip);

        assertThat(friday.free(friday.cora)).isEqualTo(90_00);
        assertThat(trip.holds()).extracting(HeldPart::membershipId)
                .containsExactlyInAnyOrder(friday.asha, friday.ben);
    }

    @Test
    @Proves("R-POOL-07")
    void it_is_called_off_when_nobody_is_in() {
        Spend trip = friday.equal(10_00, friday.ben);
        trip.out(friday.ben, Friday.person(friday.ben), Friday.NOW);
        trip.settle(friday.pool(), Friday.NOW);
        assertThat(trip.status()).isEqualTo(SpendStatus.CANCELLED);
    }

    @Test
    @Proves("R-POOL-08")
    void the_most_somebody_would_pay_is_at_least_their_share() {
        Spend trip = friday.equal(90_00, friday.asha, friday.ben);
        assertThatThrownBy(() -> in(trip, friday.ben, 44_99)).hasMessageContaining("MOST_BELOW_SHARE");
        assertThatThrownBy(() -> in(trip, friday.cora, 44_99)).hasMessageContaining("NOT_A_PARTICIPANT");
    }

    @Test
    @Proves({"AC-C40", "R-POOL-12"})
    void a_grant_for_materials_does_not_pay_for_a_bus() {
        Spend bus = Spend.asked(friday.pool(), friday.who(friday.ben),
                friday.wanted(20_00, SpendCategory.TRANSPORT, ShareRule.EQUAL), Friday.NOW);
        assertThatThrownBy(() -> friday.held(bus)).hasMessageContaining("NOT_FOR_THIS_PURPOSE");
        assertThat(friday.free(Friday.POT)).isEqualTo(150_00);
    }

    @Test
    @Proves({"R-POOL-13", "R-POOL-14", "R-POOL-06"})
    void one_share_that_cannot_be_met_stops_all_of_them() {
        Spend dear = friday.everybodyIn(friday.equal(300_00, friday.asha, friday.ben, friday.cora));
        assertThatThrownBy(() -> friday.held(dear)).hasMessageContaining("NOT_ENOUGH_FREE");
        assertThat(dear.status()).isEqualTo(SpendStatus.SHARES_CONFIRMED);
        assertThat(friday.free(friday.asha)).isEqualTo(120_00);
    }

    @Test
    @Proves("R-POOL-05")
    void a_direct_payment_is_not_touched_without_a_plan_outcome() {
        Spend trip = friday.equal(30_00, friday.ben);
        trip.in(friday.pool(), friday.ben, 30_00, null, null, Friday.person(friday.ben), Friday.NOW);
        trip.settle(friday.pool(), Friday.NOW);
        assertThatThrownBy(() -> friday.held(trip)).hasMessageContaining("NOT_FOR_THIS_PURPOSE");
        assertThat(friday.free(friday.ben)).isEqualTo(120_00);
    }

    @Test
    @Proves({"AC-C47", "R-POOL-16"})
    void who_asked_is_not_offered_to_approve_and_a_forged_approval_is_refused() {
        Spend asked = friday.everybodyIn(friday.equal(20_00, friday.ben));
        assertThat(asked.duties(friday.pool()).able()).extracting(MemberFacts::name).containsExactly("Ben", "Cora");
        assertThatThrownBy(() -> asked.sign(friday.pool(), friday.who(friday.asha), Friday.NOW))
                .hasMessageContaining("ASKED_BY_YOURSELF");
    }

    @Test
    @Proves("R-POOL-16")
    void who_is_paid_does_not_approve_nor_whoever_they_live_with() {
        UUID home = UUID.randomUUID();
        UUID dev = UUID.randomUUID();
        friday.member(friday.cora, "Cora", 3, EnumSet.of(PoolTask.SIGNATORY), home);
        friday.member(dev, "Dev", 4, EnumSet.of(PoolTask.SIGNATORY), home);
        Spend paysCora = Spend.asked(friday.pool(), friday.who(friday.asha), new SpendWanted("Lesson",
                SpendCategory.ACTIVITY, 20_00, "Cora", friday.cora, ShareRule.EQUAL,
                List.of(new WantedShare(friday.ben, 1)), false, true, false, ""), Friday.NOW);
        friday.everybodyIn(paysCora);

        assertThat(paysCora.duties(friday.pool()).able()).extracting(MemberFacts::name).containsExactly("Ben");
        assertThatThrownBy(() -> paysCora.sign(friday.pool(), friday.who(friday.cora), Friday.NOW))
                .hasMessageContaining("PAID_TO_YOU");
        assertThatThrownBy(() -> paysCora.sign(friday.pool(), friday.who(dev), Friday.NOW))
                .hasMessageContaining("HOUSEHOLD_OF_ASKER_OR_PAYEE");
    }

    @Test
    @Proves("R-POOL-66")
    void two_signatories_from_two_households_say_that_it_cannot_wait() {
        UUID home = UUID.randomUUID();
        UUID dev = UUID.randomUUID();
        friday.member(friday.cora, "Cora", 3, EnumSet.of(PoolTask.SIGNATORY), home);
        friday.member(dev, "Dev", 4, EnumSet.of(PoolTask.SIGNATORY), home);
        Spend dear = friday.everybodyIn(friday.equal(120_00, friday.asha, friday.ben, friday.cora));
        assertThatThrownBy(() -> hurry(dear, friday.ben)).hasMessageContaining("NOTHING_TO_HURRY");
        dear.decideBy(UUID.randomUUID());

        assertThatThrownBy(() -> hurry(dear, friday.asha)).hasMessageContaining("ASKED_BY_YOURSELF");
        assertThat(hurry(dear, friday.cora)).isEmpty();
        assertThatThrownBy(() -> hurry(dear, friday.cora)).hasMessageContaining("HURRIED_BY_YOU_ALREADY");
        assertThatThrownBy(() -> hurry(dear, dev)).hasMessageContaining("HURRIED_BY_YOU_ALREADY");
        assertThat(dear.mayHurry(friday.pool(), friday.who(dev))).isFalse();
        assertThat(hurry(dear, friday.ben)).containsExactly(Friday.person(friday.cora), Friday.person(friday.ben));
    }

    private List<UUID> hurry(Spend spend, UUID who) {
        return spend.hurry(friday.pool(), friday.who(who));
    }

    @Test
    @Proves({"AC-C48", "R-POOL-17"})
    void two_approve_from_two_households() {
        UUID home = UUID.randomUUID();
        UUID dev = UUID.randomUUID();
        friday.member(friday.cora, "Cora", 3, EnumSet.of(PoolTask.SIGNATORY), home);
        friday.member(dev, "Dev", 4, EnumSet.of(PoolTask.SIGNATORY), home);
        Spend trip = friday.everybodyIn(friday.equal(120_00, friday.asha, friday.ben));
        trip.sign(friday.pool(), friday.who(friday.cora), Friday.NOW);

        assertThatThrownBy(() -> trip.sign(friday.pool(), friday.who(friday.cora), Friday.NOW))
                .hasMessageContaining("APPROVED_BY_YOU_ALREADY");
        assertThatThrownBy(() -> trip.sign(friday.pool(), friday.who(dev), Friday.NOW))
                .hasMessageContaining("HOUSEHOLD_APPROVED_ALREADY");
        assertThat(trip.hasEnoughApprovals(friday.pool())).isFalse();
        trip.sign(friday.pool(), friday.who(friday.ben), Friday.NOW);
        assertThat(trip.hasEnoughApprovals(friday.pool())).isTrue();
    }

    @Test
    @Proves("R-POOL-16")
    void a_group_too_small_asks_somebody_independent_and_no_other_does() {
        UUID reviewer = UUID.randomUUID();
        Spend trip = friday.everybodyIn(friday.equal(50_00, friday.ben));
        assertThatThrownBy(() -> trip.review(friday.pool(), reviewer, Friday.NOW))
                .hasMessageContaining("REVIEWER_NOT_NEEDED");

        friday.member(friday.cora, "Cora", 3, EnumSet.noneOf(PoolTask.class), null);
        trip.review(friday.pool(), reviewer, Friday.NOW);
        assertThatThrownBy(() -> trip.review(friday.pool(), reviewer, Friday.NOW))
                .hasMessageContaining("APPROVED_BY_YOU_ALREADY");
        trip.sign(friday.pool(), friday.who(friday.ben), Friday.NOW);
        assertThat(trip.hasEnoughApprovals(friday.pool())).isTrue();
    }

    @Test
    @Proves("R-POOL-15")
    void an_invoice_may_be_a_little_above_what_is_held_and_no_more() {
        Spend room = friday.held(friday.everybodyIn(friday.equal(60_00, friday.asha, friday.ben, friday.cora)));
        Paying paying = new Paying(room);
        assertThat(paying.extra(63_00, 5_00, 5)).isEqualTo(3_00);
        assertThat(paying.extra(40_00, 5_00, 5)).isZero();
        assertThatThrownBy(() -> paying.extra(63_01, 5_00, 5)).hasMessageContaining("MORE_THAN_HELD");
        assertThatThrownBy(() -> paying.shareExtra(3_00, friday.pool())).hasMessageContaining("SHARES_ROSE");
    }

    @Test
    @Proves("R-POOL-15")
    void the_rest_of_a_hold_goes_back_with_the_last_payment() {
        Spend room = friday.held(friday.everybodyIn(friday.equal(60_00, friday.asha, friday.ben, friday.cora)));
        Paying paying = new Paying(room);
        paying.prepare(50_00, Friday.TODAY, true, Friday.person(friday.asha), Friday.TODAY);
        SpendEvent.PaymentReleased released = paying.release(room.payments().get(0).id(), friday.who(friday.ben),
                friday.pool(), Friday.NOW);
        paying.pay(released.pence());
        Map<HeldPart, Long> rest = paying.restAfter(released);

        assertThat(rest.values()).hasSize(3).allMatch(pence -> pence == 3_33L || pence == 3_34L);
        assertThat(room.heldPence()).isZero();
        assertThat(room.status()).isEqualTo(SpendStatus.PAID);
    }

    @Test
    @Proves("R-POOL-17")
    void a_payment_is_released_by_another_than_wrote_it_down() {
        Spend room = friday.held(friday.everybodyIn(friday.equal(60_00, friday.asha, friday.ben, friday.cora)));
        Paying paying = new Paying(room);
        assertThatThrownBy(() -> paying.prepare(60_00, Friday.TODAY.plusDays(1), false, Friday.person(friday.asha),
                Friday.TODAY)).hasMessageContaining("DATE_OUT_OF_RANGE");
        paying.prepare(60_00, Friday.TODAY, false, Friday.person(friday.asha), Friday.TODAY);
        UUID payment = room.payments().get(0).id();
        assertThatThrownBy(() -> paying.release(payment, friday.who(friday.asha), friday.pool(), Friday.NOW))
                .hasMessageContaining("RELEASED_BY_WHO_PREPARED");
        assertThatThrownBy(() -> paying.prepare(1, Friday.TODAY, false, Friday.person(friday.asha), Friday.TODAY))
                .hasMessageContaining("PAYMENT_WAITS");
    }

    @Test
    @Proves("R-POOL-18")
    void evidence_ends_it_and_a_note_does_only_for_small_sums() {
        Spend room = friday.paid(friday.held(friday.everybodyIn(friday.equal(60_00, friday.asha))));
        assertThatThrownBy(() -> evidence(room, EvidenceKind.NOTE)).hasMessageContaining("NOTE_ONLY_FOR_SMALL_SUMS");
        assertThat(evidence(room, EvidenceKind.RECEIPT))
                .isEqualTo(new SpendEvent.EvidenceKept(room.id(), room.poolId(), EvidenceKind.RECEIPT, true));
        assertThat(room.status()).isEqualTo(SpendStatus.CLOSED);
    }

    @Test
    @Proves("R-POOL-19")
    void no_more_comes_back_than_was_paid_and_all_of_it_to_the_penny() {
        Spend artist = friday.paid(friday.held(friday.everybodyIn(
                friday.equal(100_00, friday.asha, friday.ben, friday.cora))));
        assertThatThrownBy(() -> friday.refunded(artist, 100_01)).hasMessageContaining("REFUND_MORE_THAN_PAID");
        friday.refunded(artist, 1);
        friday.refunded(artist, 1);
        friday.refunded(artist, 99_98);
        assertThat(friday.free(friday.asha)).isEqualTo(120_00);
        assertThat(friday.free(friday.ben)).isEqualTo(120_00);
        assertThat(friday.free(friday.cora)).isEqualTo(90_00);
    }

    @Test
    @Proves({"R-POOL-39", "R-POOL-09"})
    void what_makes_no_sense_is_not_asked() {
        assertThatThrownBy(() -> Spend.asked(friday.pool(), friday.who(friday.ben), new SpendWanted("Care",
                SpendCategory.SUPPORT, 20_00, "Jo", null, ShareRule.EQUAL, List.of(new WantedShare(friday.ben, 1)),
                false, true, true, " "), Friday.NOW)).hasMessageContaining("ADVICE_MISSING");
        assertThatThrownBy(() -> asked(10_00, ShareRule.BY_AMOUNT, new WantedShare(friday.ben, 9_99)))
                .hasMessageContaining("AMOUNTS_DO_NOT_SUM");
        assertThatThrownBy(() -> asked(10_00, ShareRule.BY_WEIGHT, new WantedShare(friday.ben, 0),
                new WantedShare(friday.cora, 1))).hasMessageContaining("WEIGHT_NOT_ABOVE_NOTHING");
        assertThatThrownBy(() -> asked(10_00, ShareRule.NAMED, new WantedShare(friday.ben, 0)))
                .hasMessageContaining("NOBODY_TAKES_PART");
        assertThatThrownBy(() -> asked(10_00, ShareRule.EQUAL, new WantedShare(UUID.randomUUID(), 1)))
                .hasMessageContaining("PARTICIPANT_NOT_A_MEMBER");
        assertThatThrownBy(() -> asked(10_00, ShareRule.EQUAL, new WantedShare(friday.ben, 1),
                new WantedShare(friday.ben, 1))).hasMessageContaining("PARTICIPANT_TWICE");
    }

    @Test
    @Proves("R-POOL-44")
    void a_frozen_pool_is_asked_for_nothing() {
        friday.status = PoolStatus.FROZEN;
        assertThatThrownBy(() -> friday.equal(10_00, friday.ben)).isInstanceOf(Stale.class);
    }

    @Test
    @Proves("R-POOL-14")
    void what_is_called_off_gives_all_of_it_back() {
        Spend room = friday.held(friday.everybodyIn(friday.equal(60_00, friday.asha, friday.ben, friday.cora)));
        assertThat(room.end(SpendStep.CANCEL, Friday.NOW))
                .isEqualTo(new SpendEvent.SpendEnded(room.id(), room.poolId(), SpendStatus.CANCELLED, 60_00));
        assertThat(room.heldPence()).isZero();
    }

    @Test
    @Proves("R-POOL-07")
    void a_consent_beforehand_reaches_only_as_far_as_it_says() {
        StandingConsent consent = new StandingConsent(UUID.randomUUID(), friday.ben, new ConsentWanted(
                SpendCategory.ROOM, 20_00, 50_00, null, Friday.TODAY, Friday.TODAY.plusDays(30)), UUID.randomUUID());
        assertThat(consent.covers(SpendCategory.ROOM, 20_00, 30_00, Friday.TODAY)).isTrue();
        assertThat(consent.covers(SpendCategory.ROOM, 20_00, 30_01, Friday.TODAY)).isFalse();
        assertThat(consent.covers(SpendCategory.ROOM, 20_01, 0, Friday.TODAY)).isFalse();
        assertThat(consent.covers(SpendCategory.FOOD, 1, 0, Friday.TODAY)).isFalse();
        assertThat(consent.covers(SpendCategory.ROOM, 1, 0, Friday.TODAY.plusDays(31))).isFalse();
        consent.withdraw(Friday.NOW);
        assertThat(consent.covers(SpendCategory.ROOM, 1, 0, Friday.TODAY)).isFalse();
    }

    private Spend asked(long pence, ShareRule rule, WantedShare... shares) {
        return Spend.asked(friday.pool(), friday.who(friday.ben), friday.wanted(pence, SpendCategory.FOOD, rule, shares),
                Friday.NOW);
    }

    private void in(Spend spend, UUID membership, long most) {
        spend.in(friday.pool(), membership, most, friday.outcome, null, Friday.person(membership), Friday.NOW);
    }

    private static ShareAnswer answer(Spend spend, UUID membership) {
        return spend.share(membership).orElseThrow().answer();
    }

    private static SpendEvent evidence(Spend spend, EvidenceKind kind) {
        return spend.keepEvidence(kind, "Till receipt", 10_00, Friday.TODAY.minusDays(1), Friday.TODAY, Friday.NOW);
    }
}
