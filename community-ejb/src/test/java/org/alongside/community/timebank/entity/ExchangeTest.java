package org.alongside.community.timebank.entity;

import static org.alongside.community.timebank.entity.ATime.COORDINATOR;
import static org.alongside.community.timebank.entity.ATime.NOW;
import static org.alongside.community.timebank.entity.ATime.POLICY;
import static org.alongside.community.timebank.entity.ATime.TODAY;
import static org.alongside.community.timebank.entity.ATime.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.timebank.ClaimChannel;
import org.alongside.community.timebank.ExchangePlan;
import org.alongside.community.timebank.ExchangeStatus;
import org.alongside.community.timebank.MeetingPlace;
import org.alongside.community.timebank.ReviewReason;
import org.alongside.community.timebank.TimeEvent;
import org.alongside.community.timebank.TimeRule;
import org.alongside.community.timebank.WhoPays;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ExchangeTest {

    private final UUID asha = UUID.randomUUID();
    private final UUID ben = UUID.randomUUID();
    private final ExchangePlan plan = ATime.plan(asha, ben, 60);

    @Test
    void the_other_side_accepts_and_nobody_else() {
        Exchange exchange = Exchange.propose(plan, asha, NOW);
        refused(TimeRule.NOT_YOUR_TURN, () -> exchange.accept(asha, NOW));
        assertThatThrownBy(() -> exchange.accept(UUID.randomUUID(), NOW)).isInstanceOf(NotFound.class);
        exchange.accept(ben, NOW);
        assertThat(exchange.status()).isEqualTo(ExchangeStatus.ACCEPTED);
    }

    @Test
    @Proves("R-TIME-23")
    void nobody_exchanges_with_themselves() {
        refused(TimeRule.NO_SELF_EXCHANGE, () -> Exchange.propose(ATime.plan(asha, asha, 60), asha, NOW));
    }

    @Test
    @Proves("R-TIME-23")
    void one_person_never_says_it_for_both_sides() {
        Exchange exchange = ATime.claimed(plan, 60);
        refused(TimeRule.ONE_LOGIN_TWO_SIDES, () -> exchange.say(ben, said(60, asha), true, NOW));
        assertThat(exchange.status()).isEqualTo(ExchangeStatus.CLAIMED);
    }

    @Test
    @Proves("R-TIME-08")
    void equal_minutes_of_both_sides_can_be_posted_once() {
        Exchange exchange = ATime.claimed(plan, 60);
        assertThat(exchange.isAgreed()).isFalse();
        exchange.say(ben, said(60, ben), true, NOW);
        assertThat(exchange.agreedMinutes()).isEqualTo(60);
        UUID journal = UUID.randomUUID();
        exchange.post(journal, NOW);
        assertThat(exchange.status()).isEqualTo(ExchangeStatus.POSTED);
        assertThat(exchange.journalId()).isEqualTo(journal);
        assertThatThrownBy(() -> exchange.post(UUID.randomUUID(), NOW)).isInstanceOf(Stale.class);
    }

    @Test
    @Proves({"R-TIME-08", "AC-C65"})
    void different_minutes_are_queried_until_both_agree_on_one_figure() {
        Exchange exchange = ATime.claimed(plan, 90);
        exchange.say(ben, said(60, ben), true, NOW);
        assertThat(exchange.status()).isEqualTo(ExchangeStatus.QUERIED);
        assertThat(exchange.isAgreed()).isFalse();
        assertThatThrownBy(() -> exchange.post(UUID.randomUUID(), NOW)).isInstanceOf(Stale.class);
        exchange.say(asha, said(75, asha), true, NOW);
        assertThat(exchange.isAgreed()).as("75 and 60: nothing is averaged").isFalse();
        exchange.say(ben, said(75, ben), true, NOW);
        assertThat(exchange.agreedMinutes()).isEqualTo(75);
        exchange.post(UUID.randomUUID(), NOW);
        assertThat(exchange.status()).isEqualTo(ExchangeStatus.POSTED);
    }

    @Test
    @Proves("R-TIME-08")
    void the_coordinator_settles_what_they_have_no_part_in() {
        Exchange exchange = ATime.claimed(plan, 90);
        exchange.say(ben, said(60, ben), true, NOW);
        refused(TimeRule.YOU_ARE_A_PARTY, () -> exchange.settle(80, asha));
        exchange.settle(80, COORDINATOR);
        assertThat(exchange.agreedMinutes()).isEqualTo(80);
        assertThat(exchange.counted()).as("nothing has moved yet").isEmpty();
        exchange.post(UUID.randomUUID(), NOW);
        assertThat(exchange.counted()).as("what was settled, not what either said").contains(80);
    }

    @Test
    void a_query_may_end_with_nothing_posted() {
        Exchange exchange = ATime.claimed(plan, 90);
        exchange.say(ben, said(60, ben), true, NOW);
        refused(TimeRule.YOU_ARE_A_PARTY, () -> exchange.drop(ben, "it never happened", NOW));
        exchange.drop(COORDINATOR, "it never happened", NOW);
        assertThat(exchange.status()).isEqualTo(ExchangeStatus.CANCELLED);
        assertThat(exchange.journalId()).isNull();
    }

    @Test
    void who_has_said_it_waits_for_the_other() {
        Exchange exchange = ATime.claimed(plan, 60);
        refused(TimeRule.NOT_YOUR_TURN, () -> exchange.say(asha, said(60, asha), true, NOW));
    }

    @Test
    @Proves("R-TIME-14")
    void what_is_no_longer_safe_is_held_back_for_the_coordinator() {
        Exchange exchange = ATime.claimed(plan, 60);
        exchange.say(ben, said(60, ben), false, NOW);
        assertThat(exchange.status()).isEqualTo(ExchangeStatus.QUERIED);
        exchange.say(ben, said(60, ben), true, NOW);
        assertThat(exchange.isAgreed()).as("only the coordinator may let it through").isFalse();
        exchange.settle(60, COORDINATOR);
        assertThat(exchange.isAgreed()).isTrue();
    }

    @Test
    @Proves("R-TIME-09")
    void a_helper_is_kept_beside_what_they_wrote_down() {
        Exchange exchange = ATime.arranged(plan);
        List<TimeEvent> events = exchange.say(ben, new Exchange.HowLong(60, 0, ClaimChannel.PHONE, COORDINATOR), true, NOW);
        ExchangeParty party = exchange.party(ben).orElseThrow();
        assertThat(party.recordedBy()).isEqualTo(COORDINATOR);
        assertThat(party.channel()).isEqualTo(ClaimChannel.PHONE);
        assertThat(events).contains(new TimeEvent.MinutesSaid(exchange.id(), ben, 60, ClaimChannel.PHONE, COORDINATOR));
    }

    @Test
    @Proves("R-TIME-12")
    void travel_counts_only_when_the_listing_said_so() {
        Exchange silent = ATime.arranged(plan);
        Exchange.HowLong withTravel = new Exchange.HowLong(60, 30, ClaimChannel.PORTAL, asha);
        refused(TimeRule.TRAVEL_NOT_SAID, () -> silent.say(asha, withTravel, true, NOW));
        Exchange said = ATime.arranged(new ExchangePlan(null, "a lift", MeetingPlace.COMMUNITY, TODAY, 60, true, false,
                WhoPays.RECEIVERS, List.of(asha), List.of(ben)));
        said.say(asha, withTravel, true, NOW);
        assertThat(said.party(asha).orElseThrow().minutes()).isEqualTo(90);
    }

    @Test
    @Proves("R-TIME-14")
    void the_coordinator_agrees_or_not_unless_they_take_part() {
        refused(TimeRule.YOU_ARE_A_PARTY, () -> ATime.inReview(plan).approve(ben, "", true, NOW));
        refused(TimeRule.YOU_ARE_A_PARTY, () -> ATime.inReview(plan).refuse(ben, "not safe", NOW));
        Exchange approved = ATime.inReview(plan);
        approved.approve(COORDINATOR, "Meet at the library first.", false, NOW);
        assertThat(approved.status()).isEqualTo(ExchangeStatus.ARRANGED);
        assertThat(approved.note()).isEqualTo("Meet at the library first.");
        Exchange refused = ATime.inReview(plan);
        refused.refuse(COORDINATOR, "The stairs are not safe.", NOW);
        assertThat(refused.status()).isEqualTo(ExchangeStatus.CANCELLED);
    }

    @Test
    @Proves("R-TIME-18")
    void nobody_is_driven_before_the_papers_were_seen() {
        Exchange lift = ATime.inReview(ATime.plan(asha, ben, 60, MeetingPlace.TRANSPORT));
        refused(TimeRule.DRIVER_NOT_SEEN, () -> lift.approve(COORDINATOR, "", false, NOW));
        lift.approve(COORDINATOR, "", true, NOW);
        assertThat(lift.status()).isEqualTo(ExchangeStatus.ARRANGED);
    }

    @Test
    @Proves("R-TIME-10")
    void what_nobody_confirms_is_asked_about_and_never_posted_by_itself() {
        Exchange exchange = ATime.claimed(plan, 60);
        assertThat(exchange.remindersDue(POLICY, NOW.plus(Duration.ofDays(3)).minusSeconds(1))).isZero();
        assertThat(exchange.remindersDue(POLICY, NOW.plus(Duration.ofDays(3)))).isEqualTo(1);
        assertThat(exchange.remindersDue(POLICY, NOW.plus(Duration.ofDays(7)))).isEqualTo(2);
        assertThat(exchange.remindersDue(POLICY, NOW.plus(Duration.ofDays(14)))).isEqualTo(3);
        assertThat(exchange.reminded(2, POLICY))
                .isEqualTo(new TimeEvent.ConfirmationReminded(exchange.id(), Set.of(ben), 7));
        assertThat(exchange.reminded(3, POLICY)).isEqualTo(new TimeEvent.UnconfirmedReferred(exchange.id()));
        assertThat(exchange.remindersDue(POLICY, NOW.plus(Duration.ofDays(900)))).isEqualTo(3);
        assertThat(exchange.isAgreed()).isFalse();
        assertThat(exchange.status()).isEqualTo(ExchangeStatus.CLAIMED);
    }

    @Test
    @Proves("R-TIME-20")
    void a_posting_is_taken_back_once_and_by_nobody_who_takes_part() {
        Exchange exchange = ATime.claimed(plan, 60);
        exchange.say(ben, said(60, ben), true, NOW);
        exchange.post(UUID.randomUUID(), NOW);
        refused(TimeRule.YOU_ARE_A_PARTY, () -> exchange.reverse(UUID.randomUUID(), asha, "posted by mistake"));
        exchange.reverse(UUID.randomUUID(), COORDINATOR, "posted by mistake");
        assertThat(exchange.status()).isEqualTo(ExchangeStatus.POSTED);
        assertThat(exchange.counted()).isEmpty();
        refused(TimeRule.REVERSED_BEFORE, () -> exchange.reverse(UUID.randomUUID(), COORDINATOR, "again"));
    }

    @Test
    void what_was_not_posted_cannot_be_taken_back() {
        assertThatThrownBy(() -> ATime.claimed(plan, 60).reverse(UUID.randomUUID(), COORDINATOR, "too early"))
                .isInstanceOf(Stale.class);
    }

    @Test
    void a_proposal_nobody_answers_runs_out_after_thirty_days() {
        Exchange exchange = Exchange.propose(plan, asha, NOW);
        assertThat(exchange.hasRunOut(NOW.plus(Duration.ofDays(30)).minusSeconds(1))).isFalse();
        assertThat(exchange.hasRunOut(NOW.plus(Duration.ofDays(30)))).isTrue();
        exchange.expire(NOW);
        assertThat(exchange.status()).isEqualTo(ExchangeStatus.EXPIRED);
    }

    @Test
    @Proves({"R-TIME-09", "R-TIME-11"})
    void a_signed_sheet_brings_a_whole_session_to_its_posting() {
        UUID cora = UUID.randomUUID();
        Exchange session = Exchange.propose(ATime.session(List.of(asha), List.of(ben, cora), 90, WhoPays.RECEIVERS),
                COORDINATOR, NOW);
        new SignedSheet(session, COORDINATOR, NOW).takeIn(Set.of(ReviewReason.FIRST_EXCHANGES), false);
        assertThat(session.agreedMinutes()).isEqualTo(90);
        assertThat(session.parties()).allSatisfy(party -> {
            assertThat(party.channel()).isEqualTo(ClaimChannel.PAPER);
            assertThat(party.recordedBy()).isEqualTo(COORDINATOR);
        });
    }

    @Test
    void a_coordinator_does_not_take_in_a_sheet_they_are_on() {
        Exchange session = Exchange.propose(ATime.session(List.of(COORDINATOR), List.of(ben), 90, WhoPays.POT),
                COORDINATOR, NOW);
        refused(TimeRule.YOU_ARE_A_PARTY, () -> new SignedSheet(session, COORDINATOR, NOW)
                .takeIn(Set.of(ReviewReason.FIRST_EXCHANGES), false));
    }

    @Test
    @Proves("R-TIME-11")
    void a_plan_names_everybody_once_and_somebody_on_each_side() {
        refused(TimeRule.NOBODY_GIVES, () -> ATime.session(List.of(), List.of(ben), 60, WhoPays.RECEIVERS).checked());
        refused(TimeRule.NOBODY_RECEIVES, () -> ATime.session(List.of(ben), List.of(), 60, WhoPays.RECEIVERS).checked());
        refused(TimeRule.NAMED_TWICE,
                () -> ATime.session(List.of(asha), List.of(ben, ben), 60, WhoPays.RECEIVERS).checked());
        assertThat(ATime.session(List.of(asha), List.of(), 60, WhoPays.POT).checked().isGroup()).isTrue();
    }

    private static void refused(TimeRule rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, broken ->
                assertThat(broken.breaches().get(0).rule()).isEqualTo(rule));
    }
}
