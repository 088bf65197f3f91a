package org.alongside.community.decision.entity;

import static org.alongside.community.decision.entity.ADecision.CLOSE;
import static org.alongside.community.decision.entity.ADecision.COUNTED;
import static org.alongside.community.decision.entity.ADecision.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.decision.AboutKind;
import org.alongside.community.decision.BallotGiven;
import org.alongside.community.decision.Channel;
import org.alongside.community.decision.Choice;
import org.alongside.community.decision.DecisionStatus;
import org.alongside.community.decision.EasyRead;
import org.alongside.community.decision.Grounds;
import org.alongside.community.decision.Method;
import org.alongside.community.decision.NewDecision;
import org.alongside.community.decision.Pace;
import org.alongside.community.decision.Tally;
import org.alongside.community.decision.Terms;
import org.alongside.community.decision.Voters;
import org.alongside.community.person.Format;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Terms MAJORITY = new Terms(Method.MAJORITY, 50, 7, Pace.USUAL, false, false);

    private final UUID asha = UUID.randomUUID();
    private final UUID ben = UUID.randomUUID();
    private final UUID cora = UUID.randomUUID();
    private final UUID dev = UUID.randomUUID();
    private final UUID farah = UUID.randomUUID();
    private final Set<UUID> four = Set.of(asha, ben, cora, dev);

    @Test
    @Proves({"R-POOL-60", "AC-C58"})
    void who_joins_after_opening_cannot_vote() {
        Decision decision = ADecision.open(Method.MAJORITY, four);
        refuses("NOT_AN_ELECTOR", () -> ADecision.vote(decision, farah, Choice.YES));
        assertThatThrownBy(() -> decision.admit(farah)).isInstanceOf(Stale.class);
    }

    @Test
    @Proves("R-POOL-60")
    void who_joins_before_opening_votes_and_whoever_is_interested_still_does_not() {
        Decision decision = Decision.draft(ADecision.asked(AboutKind.GROUP,
                new Terms(Method.MAJORITY, 50, 7, Pace.USUAL, false, false), Set.of(asha, ben), Set.of(cora)), ADecision.NOW);
        List.of(farah, cora, ben).forEach(decision::admit);
        assertThat(decision.voters()).containsExactlyInAnyOrder(asha, ben, farah);
        assertThat(decision.interested()).containsExactly(cora);
        ADecision.vote(ADecision.opened(decision), farah, Choice.YES);
    }

    @Test
    @Proves("R-POOL-60")
    void who_leaves_or_dies_without_a_vote_counts_no_more_and_a_vote_given_stands() {
        Decision decision = ADecision.open(Method.UNANIMOUS, four);
        for (UUID one : List.of(asha, ben, cora)) {
            ADecision.vote(decision, one, Choice.YES);
        }
        decision.lose(dev);
        decision.lose(cora);
        refuses("NOT_AN_ELECTOR", () -> ADecision.vote(decision, dev, Choice.NO));
        refuses("NOT_AN_ELECTOR", () -> ADecision.vote(decision, cora, Choice.NO));
        decision.count(COUNTED);
        assertThat(decision.tally()).isEqualTo(new Tally(3, 3, 0, 0, 0));
        assertThat(decision.status()).isEqualTo(DecisionStatus.PASSED);
    }

    @Test
    @Proves("R-POOL-61")
    void one_member_has_one_vote_however_often_they_vote() {
        Decision decision = ADecision.open(Method.MAJORITY, four);
        for (int i = 1; i < 5; i++) {
            ADecision.vote(decision, asha, Choice.YES, NOW.plusSeconds(i));
        }
        assertThat(decision.tallyNow()).isEqualTo(new Tally(4, 1, 0, 0, 0));
    }

    @Test
    @Proves({"R-POOL-62", "R-POOL-68"})
    void who_would_be_paid_neither_votes_nor_helps_nor_witnesses() {
        Decision decision = ADecision.opened(Decision.draft(
                ADecision.asked(AboutKind.SPEND, MAJORITY, Set.of(asha, ben, cora), Set.of(dev)), NOW));
        assertThat(decision.interested()).containsExactly(dev);
        refuses("INTERESTED_MAY_NOT_VOTE", () -> ADecision.vote(decision, dev, Choice.YES));
        refuses("HELPER_IS_INTERESTED", () -> decision.keep(told(ben, dev, farah), CLOSE));
        refuses("WITNESS_IS_NOT_SECOND", () -> decision.keep(told(ben, farah, dev), CLOSE));
        refuses("WITNESS_IS_NOT_SECOND", () -> decision.keep(told(ben, farah, farah), CLOSE));
        refuses("WITNESS_IS_NOT_SECOND", () -> decision.keep(told(ben, farah, null), CLOSE));
    }

    @Test
    @Proves("R-POOL-62")
    void it_does_not_open_for_fewer_than_two() {
        Decision decision = Decision.draft(ADecision.asked(AboutKind.SPEND, MAJORITY, Set.of(asha), Set.of(dev)), NOW);
        refuses("TOO_FEW_ELECTORS", () -> ADecision.opened(decision));
    }

    @Test
    @Proves({"R-POOL-63", "AC-C59"})
    void the_latest_given_before_the_close_counts_in_whatever_order_they_are_typed() {
        Decision decision = ADecision.open(Method.MAJORITY, four);
        decision.keep(ADecision.told(cora, Choice.YES, Channel.PAPER, NOW.plusSeconds(200)), CLOSE);
        decision.keep(ADecision.told(cora, Choice.NO, Channel.PHONE, NOW.plusSeconds(100)), CLOSE);
        assertThat(decision.liveBallots()).extracting(Ballot::choice).containsExactly(Choice.YES);
        assertThat(decision.ballotsOf(cora)).extracting(Ballot::choice).containsExactly(Choice.YES, Choice.NO);
    }

    @Test
    @Proves("R-POOL-63")
    void a_call_a_minute_before_the_close_counts_and_is_typed_within_a_working_day() {
        Decision decision = ADecision.open(Method.MAJORITY, four);
        BallotGiven call = ADecision.told(ben, Choice.YES, Channel.PHONE, CLOSE.minusSeconds(60));
        decision.keep(call, COUNTED.minusSeconds(1));
        assertThat(decision.isDue(COUNTED.minusSeconds(1))).isFalse();
        assertThat(decision.isDue(COUNTED)).isTrue();
        assertThat(decision.tallyNow().yes()).isEqualTo(1);
        refuses("TYPED_TOO_LATE", () -> decision.keep(call, COUNTED));
        refuses("GIVEN_OUTSIDE_VOTING", () -> decision.keep(ADecision.told(ben, Choice.NO, Channel.PHONE, CLOSE), CLOSE));
        refuses("VOTING_HAS_CLOSED", () -> ADecision.vote(decision, asha, Choice.YES, CLOSE));
    }

    @Test
    @Proves("R-POOL-64")
    void results_are_hidden_until_the_count() {
        Decision decision = ADecision.open(Method.MAJORITY, four);
        ADecision.vote(decision, asha, Choice.YES);
        assertThat(decision.tally()).isNull();
        decision.count(COUNTED);
        assertThat(decision.tally()).isNotNull();
    }

    @Test
    @Proves("R-POOL-64")
    void a_secret_ballot_forgets_its_voter_after_ninety_days() {
        Decision decision = ADecision.open(new Terms(Method.MAJORITY, 50, 7, Pace.USUAL, true, false), four);
        ADecision.vote(decision, asha, Choice.YES);
        ADecision.vote(decision, ben, Choice.YES);
        decision.count(COUNTED);
        assertThat(decision.isToUnlink(CLOSE.plus(Duration.ofDays(90)))).isFalse();
        assertThat(decision.isToUnlink(CLOSE.plus(Duration.ofDays(91)))).isTrue();
        decision.unlink(CLOSE.plus(Duration.ofDays(91)));
        assertThat(decision.liveBallots()).extracting(Ballot::elector).containsOnlyNulls();
        assertThat(decision.tally().yes()).isEqualTo(2);
    }

    @Test
    @Proves({"R-POOL-66", "AC-C62"})
    void each_elector_may_take_more_time_once_for_everybody() {
        Decision decision = ADecision.open(Method.MAJORITY, four);
        decision.extend(asha, 7, CLOSE.minus(Duration.ofHours(2)));
        assertThat(decision.closesAt()).isEqualTo(CLOSE.plus(Duration.ofDays(7)));
        refuses("MORE_TIME_TAKEN", () -> decision.extend(asha, 1, CLOSE));
        refuses("MORE_TIME_OUT_OF_RANGE", () -> decision.extend(ben, 8, CLOSE));
        refuses("MORE_TIME_OUT_OF_RANGE", () -> decision.extend(ben, 0, CLOSE));
        decision.extend(ben, 1, CLOSE);
        refuses("VOTING_HAS_CLOSED", () -> decision.extend(cora, 1, CLOSE.plus(Duration.ofDays(8))));
    }

    @Test
    @Proves("R-POOL-66")
    void people_have_seven_days_or_three_for_little_or_one_when_two_say_it_cannot_wait() {
        drafts(Pace.USUAL, 7, List.of());
        drafts(Pace.SMALL_SPEND, 3, List.of());
        drafts(Pace.EMERGENCY, 1, List.of(asha, ben));
        refuses("OPEN_TOO_SHORT", () -> drafts(Pace.USUAL, 6, List.of()));
        refuses("OPEN_TOO_SHORT", () -> drafts(Pace.SMALL_SPEND, 2, List.of()));
        refuses("EMERGENCY_NEEDS_TWO", () -> drafts(Pace.EMERGENCY, 1, List.of(asha, asha)));
    }

    @Test
    @Proves("R-POOL-66")
    void two_signatories_shorten_it_before_it_is_open_and_the_group_confirms_it_in_the_usual_time() {
        Decision decision = Decision.draft(ADecision.asked(AboutKind.SPEND, MAJORITY, four, Set.of()), NOW);
        refuses("EMERGENCY_NEEDS_TWO", () -> decision.hurry(List.of(asha)));
        refuses("NOTHING_TO_CONFIRM", () -> decision.toConfirm(7));
        decision.hurry(List.of(asha, ben));
        ADecision.opened(decision);
        assertThat(decision.closesAt()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThatThrownBy(() -> decision.hurry(List.of(asha, ben))).isInstanceOf(Stale.class);
        refuses("NOTHING_TO_CONFIRM", () -> decision.toConfirm(7));
        ADecision.vote(decision, asha, Choice.YES);
        ADecision.vote(decision, ben, Choice.YES);
        decision.count(COUNTED);

        NewDecision asked = decision.toConfirm(7);
        assertThat(asked.ratifies()).isEqualTo(decision.id());
        assertThat(asked.voters().electors()).isEqualTo(four);
        Decision confirming = ADecision.opened(Decision.draft(asked, COUNTED));
        assertThat(confirming.isHurried()).isFalse();
        assertThat(confirming.closesAt()).isEqualTo(CLOSE);
    }

    @Test
    @Proves({"R-POOL-67", "AC-C60"})
    void it_does_not_open_before_each_first_format_is_there() {
        EasyRead gap = new EasyRead("We go to the sea.", "", "", "", "", "", "");
        Decision decision = Decision.draft(ADecision.asked(AboutKind.GROUP, MAJORITY, four, Set.of()), NOW);
        decision.revise("A day at the sea", gap);
        refuses("SUMMARY_INCOMPLETE", () -> decision.makeReady(List.of(Format.EASY_READ)));
        decision.revise("A day at the sea", ADecision.SUMMARY);
        refuses("FORMAT_MISSING", () -> decision.makeReady(List.of(Format.EASY_READ, Format.BSL)));
        decision.add(Format.BSL, "https://video.example/sea");
        decision.makeReady(List.of(Format.EASY_READ, Format.BSL, Format.LARGE_PRINT));
        refuses("FORMAT_MISSING", () -> decision.open(List.of(Format.BRAILLE), NOW));
        decision.open(List.of(Format.BSL), NOW);
        assertThat(decision.closesAt()).isEqualTo(CLOSE);
    }

    @Test
    @Proves("R-POOL-67")
    void a_summary_is_one_page_at_most() {
        Decision decision = Decision.draft(ADecision.asked(AboutKind.GROUP, MAJORITY, four, Set.of()), NOW);
        String part = "word ".repeat(60).strip();
        decision.revise("Much to read", new EasyRead(part, part, part, part, part, "Vote.", "Ben."));
        refuses("SUMMARY_TOO_LONG", () -> decision.makeReady(List.of(Format.STANDARD)));
    }

    @Test
    @Proves("R-POOL-68")
    void whoever_asks_for_help_is_seen_by_who_leads() {
        Decision decision = ADecision.open(Method.MAJORITY, four);
        decision.askForHelp(dev, NOW);
        assertThat(decision.elector(dev).orElseThrow().helpAskedAt()).isEqualTo(NOW);
    }

    @Test
    @Proves("R-REP-4")
    void no_reason_is_asked_for_any_answer_but_an_objection() {
        Decision decision = ADecision.open(Method.CONSENT, four);
        for (Choice choice : List.of(Choice.YES, Choice.NO, Choice.ABSTAIN)) {
            decision.keep(BallotGiven.own(asha, choice, Grounds.NONE, NOW), NOW);
        }
        refuses("OBJECTION_NEEDS_A_REASON", () -> decision.keep(BallotGiven.own(asha, Choice.OBJECT,
                new Grounds(Grounds.Concern.HARM, " ", ""), NOW), NOW));
    }

    @Test
    @Proves("6.3")
    void what_protects_people_is_never_decided_more_loosely() {
        refuses("METHOD_TOO_WEAK", () -> Decision.draft(ADecision.asked(AboutKind.REMOVE, MAJORITY, four, Set.of()), NOW));
        refuses("METHOD_TOO_WEAK", () -> Decision.draft(ADecision.asked(AboutKind.WIND_UP, MAJORITY, four, Set.of()), NOW));
        assertThat(AboutKind.JOIN.usual()).isEqualTo(Method.CONSENT);
    }

    private void drafts(Pace pace, int days, List<UUID> emergency) {
        NewDecision usual = ADecision.asked(AboutKind.SPEND, MAJORITY, four, Set.of());
        Decision.draft(new NewDecision(usual.about(), usual.title(), usual.summary(),
                new Terms(Method.MAJORITY, 50, days, pace, false, false), new Voters(asha, four, Set.of(), emergency)), NOW);
    }

    private static BallotGiven told(UUID elector, UUID helper, UUID witness) {
        return new BallotGiven(elector, Choice.YES, Channel.PHONE, NOW.plusSeconds(9), helper, witness, false, Grounds.NONE);
    }

    private static void refuses(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleBroken.class).hasMessageContaining(rule);
    }

    @Test
    @Proves("R-SAFE-09")
    void somebody_who_writes_down_the_votes_of_three_others_may_be_worth_a_look() {
        UUID helper = UUID.randomUUID();
        Set<UUID> people = Set.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), helper);
        Decision decision = ADecision.open(Method.MAJORITY, people);
        Instant said = ADecision.NOW.plusSeconds(60);
        ADecision.vote(decision, helper, Choice.YES, said);
        int others = 0;
        for (UUID one : people) {
            if (!one.equals(helper)) {
                assertThat(decision.isHelpedALotBy(helper)).isFalse();
                for (Choice choice : List.of(Choice.NO, Choice.YES)) {
                    decision.keep(new BallotGiven(one, choice, Channel.PHONE, said, helper, UUID.randomUUID(), false,
                            Grounds.NONE), said);
                }
                others++;
            }
        }
        assertThat(others).isEqualTo(3);
        assertThat(decision.isHelpedALotBy(helper)).isTrue();
    }
}
