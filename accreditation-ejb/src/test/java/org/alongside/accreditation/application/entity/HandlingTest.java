package org.alongside.accreditation.application.entity;

import static org.alongside.accreditation.application.entity.AnApplication.ANA;
import static org.alongside.accreditation.application.entity.AnApplication.ASSESSOR;
import static org.alongside.accreditation.application.entity.AnApplication.COORDINATOR;
import static org.alongside.accreditation.application.entity.AnApplication.NOW;
import static org.alongside.accreditation.application.entity.AnApplication.SECOND_ASSESSOR;
import static org.alongside.accreditation.application.entity.AnApplication.TODAY;
import static org.alongside.accreditation.application.entity.AnApplication.facts;
import static org.alongside.accreditation.application.entity.AnApplication.standards;
import static org.alongside.accreditation.application.entity.DraftTest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.application.ApplicationRule;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.AskedFor;
import org.alongside.accreditation.application.CasePart;
import org.alongside.accreditation.application.CheckLevel;
import org.alongside.accreditation.application.CheckOutcome;
import org.alongside.accreditation.application.Counterparty;
import org.alongside.accreditation.application.HostLinks;
import org.alongside.accreditation.application.Interest;
import org.alongside.accreditation.application.PanelOutcome;
import org.alongside.accreditation.application.PauseCause;
import org.alongside.accreditation.application.PauseOwner;
import org.alongside.accreditation.application.Rating;
import org.alongside.accreditation.application.Recommendation;
import org.alongside.accreditation.application.TieKind;
import org.alongside.accreditation.link.DetectedLink;
import org.alongside.accreditation.link.LinkKind;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.Stale;
import org.alongside.platform.time.London;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class HandlingTest {

    private static final DetectedLink TAUGHT =
            new DetectedLink(LinkKind.TRAINER_LEARNER, LocalDate.of(2026, 3, 1));

    private static final List<AskedFor> C05_MISSING = List.of(new AskedFor("C05", "The file does not open."));

    private static final HostLinks CONFLICTED = new HostLinks(true, List.of());

    @Test
    void a_returned_application_comes_back_and_its_clock_stood_still() {
        Application application = AnApplication.submitted();
        application.handling().giveBack(C05_MISSING, COORDINATOR, 56, NOW);
        assertThat(application.status()).isEqualTo(ApplicationStatus.RETURNED);
        assertThat(application.replyBy()).contains(TODAY.plusDays(56));
        application.draft().submit(facts(), London.startOf(TODAY.plusDays(10)));
        assertThat(application.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(application.clock().orElseThrow().daysRun(TODAY.plusDays(15))).isEqualTo(5);
        assertThat(application.openQuestions()).isEmpty();
    }

    @Test
    void it_is_returned_once_and_says_what_is_missing() {
        Application application = AnApplication.submitted();
        refused(ApplicationRule.SAY_WHAT_IS_MISSING, () -> application.handling().giveBack(List.of(), COORDINATOR, 56, NOW));
        application.handling().giveBack(C05_MISSING, COORDINATOR, 56, NOW);
        application.draft().submit(facts(), NOW);
        refused(ApplicationRule.RETURNED_ONCE_ALREADY,
                () -> application.handling().giveBack(C05_MISSING, COORDINATOR, 56, NOW));
        assertThat(application.status()).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    @Proves("R-ACC-47")
    void an_assessor_answers_the_interest_question_before_the_case_is_accepted() {
        Application application = AnApplication.submitted();
        refused(ApplicationRule.ASSESSOR_NOT_CLEAR, () -> application.handling().accept(1, NOW));
        application.handling().involve(ASSESSOR, CasePart.ASSESSOR, NOW);
        refused(ApplicationRule.ASSESSOR_NOT_CLEAR, () -> application.handling().accept(1, NOW));
        refused(ApplicationRule.INTEREST_UNANSWERED, () -> new Assessment(application, ASSESSOR));
        application.handling().answerInterest(ASSESSOR, CasePart.ASSESSOR, false, "", List.of(), NOW);
        application.handling().accept(1, NOW);
        assertThat(application.status()).isEqualTo(ApplicationStatus.IN_ASSESSMENT);
    }

    @Test
    @Proves({"R-ACC-47", "R-ACC-50"})
    void who_has_a_connection_steps_out_and_cannot_step_back_in() {
        Application application = AnApplication.submitted();
        Handling handling = application.handling();
        handling.involve(ASSESSOR, CasePart.ASSESSOR, NOW);
        refused(ApplicationRule.INTEREST_NEEDS_WORDS,
                () -> handling.answerInterest(ASSESSOR, CasePart.ASSESSOR, true, "", List.of(), NOW));
        handling.answerInterest(ASSESSOR, CasePart.ASSESSOR, true, "We are sisters.", List.of(), NOW);
        assertThat(handling.involvement(ASSESSOR, CasePart.ASSESSOR).orElseThrow().interest())
                .isEqualTo(Interest.RECUSED);
        refused(ApplicationRule.HAS_INTEREST,
                () -> handling.answerInterest(ASSESSOR, CasePart.ASSESSOR, false, "", List.of(), NOW));
        refused(ApplicationRule.HAS_INTEREST, () -> handling.requireClear(ASSESSOR, CasePart.ASSESSOR));
    }

    @Test
    @Proves({"R-ACC-48", "R-ACC-49"})
    void an_assessor_whom_the_portal_knows_to_be_tied_is_out_whatever_they_answer_and_both_facts_are_kept() {
        Application application = AnApplication.submitted();
        application.handling().involve(ASSESSOR, CasePart.ASSESSOR, NOW);
        application.handling().answerInterest(ASSESSOR, CasePart.ASSESSOR, false, "", List.of(TAUGHT), NOW);
        Involvement kept = application.handling().involvement(ASSESSOR, CasePart.ASSESSOR).orElseThrow();
        assertThat(kept.interest()).isEqualTo(Interest.RECUSED);
        assertThat(kept.toldConnection()).isFalse();
        assertThat(kept.links()).containsExactly(TAUGHT);
        refused(ApplicationRule.HAS_INTEREST, () -> new Assessment(application, ASSESSOR));
    }

    @Test
    @Proves("R-ACC-50")
    void who_stepped_out_in_one_part_finds_no_such_case_in_another() {
        Handling handling = AnApplication.submitted().handling();
        handling.involve(ASSESSOR, CasePart.ASSESSOR, NOW);
        assertThat(handling.mayKnow(ASSESSOR, CasePart.COORDINATOR, Set.of())).isTrue();
        handling.answerInterest(ASSESSOR, CasePart.ASSESSOR, true, "We are sisters.", List.of(), NOW);
        assertThat(handling.mayKnow(ASSESSOR, CasePart.COORDINATOR, Set.of())).isFalse();
    }

    @Test
    @Proves("R-ACC-50")
    void who_is_tied_to_the_applicant_finds_no_such_case_and_neither_does_the_applicant() {
        Handling handling = AnApplication.submitted().handling();
        assertThat(handling.mayKnow(COORDINATOR, CasePart.COORDINATOR, Set.of(ASSESSOR))).isTrue();
        assertThat(handling.mayKnow(COORDINATOR, CasePart.COORDINATOR, Set.of(ANA))).isFalse();
        assertThat(handling.mayKnow(ANA, CasePart.COORDINATOR, Set.of())).isFalse();
    }

    @Test
    @Proves({"R-ACC-48", "B24"})
    void nobody_handles_their_own_application() {
        Handling handling = AnApplication.submitted().handling();
        assertThatThrownBy(() -> handling.involve(ANA, CasePart.ASSESSOR, NOW)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> handling.requireClear(ANA, CasePart.COORDINATOR)).isInstanceOf(NotFound.class);
    }

    @Test
    @Proves("R-ACC-31")
    void only_what_was_lent_can_be_handed_back() {
        Handling handling = AnApplication.inAssessment().handling();
        assertThatThrownBy(() -> handling.handBack("C05", UUID.randomUUID(), NOW)).isInstanceOf(NotFound.class);
    }

    @Test
    @Proves({"7.2", "R-ACC-55"})
    void once_the_panel_has_decided_it_is_too_late_to_withdraw() {
        Application application = AnApplication.withPanel();
        application.handling().decided(NOW);
        assertThatThrownBy(() -> application.withdraw(NOW)).isInstanceOf(Stale.class);
        assertThat(application.status()).isEqualTo(ApplicationStatus.WITH_PANEL);
    }

    @Test
    @Proves("7.2")
    void a_decision_that_was_set_aside_or_put_off_leaves_the_way_out_open_again() {
        Application again = AnApplication.withPanel();
        again.handling().decided(NOW);
        again.handling().setAside();
        again.withdraw(NOW);
        assertThat(again.status()).isEqualTo(ApplicationStatus.WITHDRAWN_BY_APPLICANT);

        Application putOff = AnApplication.withPanel();
        putOff.handling().decided(NOW);
        putOff.handling().defer(C05_MISSING, COORDINATOR, 56, NOW);
        putOff.withdraw(NOW);
        assertThat(putOff.status()).isEqualTo(ApplicationStatus.WITHDRAWN_BY_APPLICANT);
    }

    @Test
    @Proves({"7.2", "R-ACC-55"})
    void whoever_closes_after_the_applicant_withdrew_is_told_the_true_state() {
        Application application = AnApplication.withPanel();
        application.withdraw(NOW);
        assertThatThrownBy(() -> application.handling().decided(NOW)).isInstanceOf(Stale.class)
                .hasMessageContaining("WITHDRAWN_BY_APPLICANT");
    }

    @Test
    @Proves("R-ACC-91")
    void an_area_with_many_brokers_needs_two_assessors_and_both_recommend() {
        Application application = AnApplication.submitted();
        AnApplication.clearAssessor(application, ASSESSOR);
        refused(ApplicationRule.TWO_ASSESSORS_NEEDED, () -> application.handling().accept(2, NOW));
        AnApplication.clearAssessor(application, SECOND_ASSESSOR);
        application.handling().accept(2, NOW);
        AnApplication.rateAll(application, ASSESSOR, Rating.MET);
        new Assessment(application, ASSESSOR).recommend(Recommendation.ACCREDIT, "Yes.", standards(), NOW);
        assertThat(application.status()).isEqualTo(ApplicationStatus.IN_ASSESSMENT);
        AnApplication.rateAll(application, SECOND_ASSESSOR, Rating.NEARLY);
        new Assessment(application, SECOND_ASSESSOR).recommend(Recommendation.DEFER, "Ask more.", standards(), NOW);
        assertThat(application.status()).isEqualTo(ApplicationStatus.READY_FOR_PANEL);
    }

    @Test
    void every_criterion_is_rated_before_a_recommendation() {
        Application application = AnApplication.inAssessment();
        Assessment assessment = new Assessment(application, ASSESSOR);
        assessment.rate(standards().criteria().get(0), Rating.MET, "Shown.", NOW);
        assertThat(assessment.unrated(standards())).hasSize(16);
        refused(ApplicationRule.CRITERION_NOT_RATED,
                () -> assessment.recommend(Recommendation.ACCREDIT, "", standards(), NOW));
    }

    @Test
    void asking_more_opens_the_named_criteria_only_and_they_are_rated_anew() {
        Application application = AnApplication.inAssessment();
        AnApplication.rateAll(application, ASSESSOR, Rating.NEARLY);
        application.handling().askMore(List.of(new AskedFor("C13", "Which grants?")), ASSESSOR, 56, NOW);
        application.draft().claim("C13", "Two grants from the council.", false, NOW);
        refused(ApplicationRule.NOT_OPEN_FOR_CHANGES, () -> application.draft().claim("C14", "More", false, NOW));
        refused(ApplicationRule.QUESTION_UNANSWERED, () -> application.draft().answer(Map.of(), NOW));
        application.draft().answer(answers(application), NOW);
        assertThat(application.status()).isEqualTo(ApplicationStatus.IN_ASSESSMENT);
        assertThat(application.ratings()).hasSize(16).noneMatch(rating -> rating.criterionCode().equals("C13"));
    }

    @Test
    @Proves({"R-ACC-29", "AC-A23"})
    void an_adjustment_moves_the_last_day_and_it_lapses_only_when_the_next_day_begins() {
        Application application = AnApplication.askedForMore(56);
        application.handling().extendReply(28);
        LocalDate last = LocalDate.of(2026, 8, 24);
        assertThat(application.replyBy()).contains(last);
        sendAllReminders(application, last);
        refused(ApplicationRule.STILL_TIME_TO_REPLY,
                () -> application.handling().lapse(London.dayOf(London.startOf(last.plusDays(1)).minusSeconds(1)), NOW));
        application.handling().lapse(London.dayOf(London.startOf(last.plusDays(1))), NOW);
        assertThat(application.status()).isEqualTo(ApplicationStatus.LAPSED);
    }

    @Test
    void nobody_lapses_without_two_reminders() {
        Application application = AnApplication.askedForMore(56);
        refused(ApplicationRule.REMINDERS_NOT_SENT, () -> application.handling().lapse(TODAY.plusDays(57), NOW));
    }

    @Test
    void reminders_come_on_their_days_and_once() {
        Application application = AnApplication.askedForMore(56);
        Handling handling = application.handling();
        assertThat(handling.reminderDue(TODAY.plusDays(13))).isEmpty();
        assertThat(handling.reminderDue(TODAY.plusDays(14))).contains(TODAY.plusDays(14));
        handling.remind(TODAY.plusDays(14));
        assertThat(handling.reminderDue(TODAY.plusDays(14))).isEmpty();
        handling.remind(handling.reminderDue(TODAY.plusDays(42)).orElseThrow());
        assertThat(handling.reminderDue(TODAY.plusDays(52))).isEmpty();
        assertThat(handling.reminderDue(TODAY.plusDays(53))).contains(TODAY.plusDays(53));
    }

    @Test
    void a_late_answer_before_the_sweep_is_still_an_answer() {
        Application application = AnApplication.askedForMore(56);
        application.draft().answer(answers(application), London.startOf(TODAY.plusDays(60)));
        assertThat(application.status()).isEqualTo(ApplicationStatus.IN_ASSESSMENT);
    }

    @Test
    void a_panel_defers_once_and_then_has_to_decide() {
        Application application = AnApplication.withPanel();
        application.handling().defer(C05_MISSING, COORDINATOR, 56, NOW);
        assertThat(application.status()).isEqualTo(ApplicationStatus.INFO_REQUESTED);
        application.draft().answer(answers(application), NOW);
        AnApplication.rateAll(application, ASSESSOR, Rating.MET);
        new Assessment(application, ASSESSOR).recommend(Recommendation.ACCREDIT, "", standards(), NOW);
        application.handling().schedule(HostLinks.NONE, NOW);
        refused(ApplicationRule.DEFERRED_ONCE_ALREADY,
                () -> application.handling().defer(C05_MISSING, COORDINATOR, 56, NOW));
    }

    @Test
    @Proves("R-ACC-36")
    void a_link_that_bars_stops_accreditation_and_nothing_else() {
        Application application = withTie(Counterparty.SUPPORT_PROVIDER, TieKind.EMPLOYED);
        application.handling().schedule(HostLinks.NONE, NOW);
        refused(ApplicationRule.INDEPENDENCE_BARRED,
                () -> application.handling().conclude(PanelOutcome.ACCREDIT, NOW));
        application.handling().conclude(PanelOutcome.REFUSE, NOW);
        assertThat(application.status()).isEqualTo(ApplicationStatus.REFUSED);
    }

    @Test
    @Proves("R-ACC-10")
    void a_contract_with_a_conflicted_host_is_for_another_areas_body() {
        Application application = withTie(Counterparty.HOST_ORGANISATION, TieKind.CONTRACT);
        refused(ApplicationRule.RECIPROCAL_BODY_DECIDES, () -> application.handling().schedule(CONFLICTED, NOW));
        application.handling().schedule(HostLinks.NONE, NOW);
        assertThat(application.status()).isEqualTo(ApplicationStatus.WITH_PANEL);
    }

    @Test
    @Proves("R-ACC-10")
    void a_link_the_body_knows_of_counts_even_when_the_applicant_did_not_tell_it() {
        Application application = AnApplication.readyForPanel();
        HostLinks known = new HostLinks(false, List.of("Northshire CIL"));
        refused(ApplicationRule.RECIPROCAL_BODY_DECIDES, () -> application.handling().schedule(known, NOW));
        assertThat(application.handling().reasonsForAnotherBody(known, TODAY)).containsExactly("Northshire CIL");
    }

    @Test
    void whoever_commits_first_wins_between_withdrawing_and_deciding() {
        Application application = AnApplication.withPanel();
        application.withdraw(NOW);
        assertThatThrownBy(() -> application.handling().conclude(PanelOutcome.ACCREDIT, NOW))
                .isInstanceOf(Stale.class).hasMessageContaining("WITHDRAWN_BY_APPLICANT");
    }

    @Test
    @Proves("R-ACC-40")
    void a_pause_has_a_cause_and_opens_once() {
        Application application = AnApplication.withPanel();
        application.handling().pause(PauseCause.PANEL_INQUORATE, PauseOwner.BODY, NOW);
        application.handling().pause(PauseCause.PANEL_INQUORATE, PauseOwner.BODY, NOW);
        application.handling().resume(PauseCause.PANEL_INQUORATE, London.startOf(TODAY.plusDays(7)));
        assertThat(application.clock().orElseThrow().daysRun(TODAY.plusDays(9))).isEqualTo(2);
    }

    @Test
    @Proves("R-ACC-44")
    void a_check_is_kept_as_seen_and_never_what_it_says() {
        Application application = AnApplication.inAssessment();
        refused(ApplicationRule.CHECK_SEEN_IN_FUTURE, () -> application.handling().recordCheck(CheckLevel.BASIC,
                CheckOutcome.NOTHING_THAT_PREVENTS, TODAY.plusDays(1), COORDINATOR, TODAY));
        application.handling().recordCheck(
                CheckLevel.BASIC, CheckOutcome.NEEDS_DISCUSSION, TODAY, COORDINATOR, TODAY);
        assertThat(application.check().orElseThrow().outcome()).isEqualTo(CheckOutcome.NEEDS_DISCUSSION);
    }

    @Test
    @Proves("R-ACC-31")
    void evidence_that_shows_others_goes_back_to_its_owner() {
        Application application = AnApplication.complete();
        UUID photo = UUID.randomUUID();
        application.draft().lend("C03", photo, NOW);
        application.handling().handBack("C03", photo, NOW);
        assertThat(application.told().evidenceFor("C03")).isEmpty();
    }

    private static Application withTie(Counterparty counterparty, TieKind kind) {
        Application application = AnApplication.readyForPanel();
        application.ties.add(new Tie(application, AnApplication.tie(counterparty, kind)));
        return application;
    }

    private static Map<UUID, String> answers(Application application) {
        return application.openQuestions().stream().collect(Collectors.toMap(Question::id, question -> "Here it is."));
    }

    private static void sendAllReminders(Application application, LocalDate until) {
        Handling handling = application.handling();
        while (handling.reminderDue(until).isPresent()) {
            handling.remind(handling.reminderDue(until).orElseThrow());
        }
    }
}
