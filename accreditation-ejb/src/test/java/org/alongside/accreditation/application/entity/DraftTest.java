package org.alongside.accreditation.application.entity;

import static org.alongside.accreditation.application.entity.AnApplication.ANA;
import static org.alongside.accreditation.application.entity.AnApplication.NOW;
import static org.alongside.accreditation.application.entity.AnApplication.TODAY;
import static org.alongside.accreditation.application.entity.AnApplication.facts;
import static org.alongside.accreditation.application.entity.AnApplication.standards;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.application.ApplicationEvent;
import org.alongside.accreditation.application.ApplicationKind;
import org.alongside.accreditation.application.ApplicationRule;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.Counterparty;
import org.alongside.accreditation.application.DeclaredTie;
import org.alongside.accreditation.application.PriorFinding;
import org.alongside.accreditation.application.PriorOutcomeKind;
import org.alongside.accreditation.application.TieKind;
import org.alongside.accreditation.application.UndertakingCode;
import org.alongside.accreditation.application.YesNo;
import org.alongside.accreditation.framework.Standards;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.platform.time.London;
import org.alongside.testing.Proves;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final UUID PHOTO = UUID.randomUUID();

    @Test
    @Proves("R-ACC-25")
    void any_adult_may_start() {
        assertThat(AnApplication.draft().status()).isEqualTo(ApplicationStatus.DRAFT);
        refused(ApplicationRule.ADULTS_ONLY, () -> start(YesNo.NO));
        refused(ApplicationRule.ADULT_UNANSWERED, () -> start(YesNo.NOT_ANSWERED));
    }

    @Test
    @Proves("R-ACC-28")
    void a_complete_draft_is_submitted_and_pinned() {
        Application application = AnApplication.complete();
        ApplicationEvent event = application.draft().submit(facts(), NOW);
        assertThat(application.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(event).isEqualTo(new ApplicationEvent.Submitted(application.id(), "CUR-1", 1, false));
    }

    @Test
    @Proves({"R-ACC-28", "AC-A20"})
    void what_is_missing_is_listed_and_nothing_else_and_it_stays_a_draft() {
        Application application = AnApplication.complete();
        application.draft().claim("C13", "", false, NOW);
        application.declarations().ties(YesNo.NOT_ANSWERED);
        assertThatThrownBy(() -> application.draft().submit(facts(), NOW))
                .asInstanceOf(InstanceOfAssertFactories.type(RuleBroken.class))
                .satisfies(refusal -> assertThat(refusal.breaches()).containsExactly(
                        Breach.at("C13", ApplicationRule.CRITERION_WITHOUT_CLAIM, "C13 Area C13"),
                        Breach.at("independence", ApplicationRule.INDEPENDENCE_UNANSWERED)));
        assertThat(application.status()).isEqualTo(ApplicationStatus.DRAFT);
    }

    @Test
    @Proves("R-ACC-28")
    void an_empty_draft_misses_every_part() {
        List<Breach> gaps = AnApplication.draft().gaps(facts());
        assertThat(gaps).extracting(Breach::field).hasSize(20)
                .contains("C01", "C17", "independence", "prior-outcomes", "undertakings");
    }

    @Test
    @Proves({"R-ACC-26", "R-ACC-32"})
    void a_wish_to_talk_it_through_is_a_claim() {
        Application application = AnApplication.draft();
        application.draft().claim("C03", "", true, NOW);
        assertThat(application.gaps(facts())).extracting(Breach::field).doesNotContain("C03");
    }

    @Test
    @Proves("R-ACC-32")
    void evidence_alone_is_a_claim() {
        Application application = AnApplication.draft();
        application.draft().lend("C03", PHOTO, NOW);
        assertThat(application.gaps(facts())).extracting(Breach::field).doesNotContain("C03");
        application.draft().takeBack("C03", PHOTO, NOW);
        assertThat(application.gaps(facts())).extracting(Breach::field).contains("C03");
    }

    @Test
    @Proves("R-TRN-31")
    void an_introduction_alone_is_not_enough_and_with_words_it_is() {
        Application application = AnApplication.draft();
        application.draft().lend("C03", PHOTO, NOW);
        SubmissionFacts facts = AnApplication.factsWithIntroduction(PHOTO);
        assertThat(application.gaps(facts)).filteredOn(gap -> "C03".equals(gap.field())).extracting(Breach::rule)
                .containsExactly(ApplicationRule.ONLY_AN_INTRODUCTION);
        application.draft().claim("C03", "I have done it for my brother.", false, NOW);
        assertThat(application.gaps(facts)).extracting(Breach::field).doesNotContain("C03");
    }

    @Test
    void evidence_lent_twice_is_lent_once() {
        Application application = AnApplication.draft();
        application.draft().lend("C03", PHOTO, NOW);
        application.draft().lend("C03", PHOTO, NOW);
        assertThat(application.told().evidenceFor("C03")).containsExactly(PHOTO);
    }

    @Test
    @Proves({"R-ACC-33", "AC-A24"})
    void evidence_for_safeguarding_may_not_be_older_than_three_years() {
        Application application = AnApplication.complete();
        application.draft().claim("C12", "", false, NOW);
        application.draft().lend("C12", PHOTO, NOW);
        assertThat(application.gaps(facts(Map.of(PHOTO, TODAY.minusMonths(37)))))
                .containsExactly(Breach.at("C12", ApplicationRule.EVIDENCE_TOO_OLD, "C12 Area C12", 36));
        assertThat(application.gaps(facts(Map.of(PHOTO, TODAY.minusMonths(36))))).isEmpty();
    }

    @Test
    @Proves("R-ACC-33")
    void one_fresh_item_among_old_ones_is_enough() {
        Application application = AnApplication.complete();
        UUID fresh = UUID.randomUUID();
        application.draft().claim("C12", "", false, NOW);
        application.draft().lend("C12", PHOTO, NOW);
        application.draft().lend("C12", fresh, NOW);
        assertThat(application.gaps(facts(Map.of(PHOTO, TODAY.minusYears(9), fresh, TODAY)))).isEmpty();
    }

    @Test
    @Proves("R-ACC-41")
    void all_eight_undertakings_are_needed_and_those_missing_are_named() {
        Application application = AnApplication.complete();
        Set<UndertakingCode> some = EnumSet.complementOf(EnumSet.of(UndertakingCode.U3, UndertakingCode.U5));
        application.draft().acceptUndertakings(some, NOW);
        assertThat(application.gaps(facts())).containsExactly(
                Breach.at("undertakings", ApplicationRule.UNDERTAKINGS_NOT_ACCEPTED, 8, "U3, U5"));
    }

    @Test
    @Proves({"R-ACC-35", "B19"})
    void earlier_outcomes_are_answered_in_words_when_there_were_any() {
        Draft draft = AnApplication.draft().draft();
        refused(ApplicationRule.PRIOR_OUTCOMES_UNANSWERED, () -> draft.answerPriorOutcomes(YesNo.NOT_ANSWERED, ""));
        refused(ApplicationRule.PRIOR_OUTCOMES_NEED_WORDS, () -> draft.answerPriorOutcomes(YesNo.YES, ""));
    }

    @Test
    @Proves({"R-ACC-35", "AC-A26"})
    void applying_before_the_date_that_was_set_is_refused_with_the_date() {
        Application application = AnApplication.complete();
        LocalDate from = LocalDate.of(2028, 1, 1);
        PriorFinding finding = new PriorFinding(UUID.randomUUID(), PriorOutcomeKind.WITHDRAWN, from.minusYears(2), from);
        assertThat(application.gaps(facts(finding, LocalDate.of(2027, 12, 31)))).contains(
                Breach.at("prior-outcomes", ApplicationRule.TOO_EARLY_TO_REAPPLY, from));
        assertThat(application.gaps(facts(finding, from))).noneMatch(
                gap -> gap.rule() == ApplicationRule.TOO_EARLY_TO_REAPPLY);
    }

    @Test
    @Proves({"R-ACC-35", "7.2", "AC-A26"})
    void nobody_starts_before_the_date_that_was_set_and_everybody_on_it() {
        LocalDate from = LocalDate.of(2028, 1, 1);
        List<PriorFinding> findings = List.of(
                new PriorFinding(UUID.randomUUID(), PriorOutcomeKind.WITHDRAWN, from.minusYears(2), from),
                new PriorFinding(UUID.randomUUID(), PriorOutcomeKind.REFUSED, from.minusYears(1), null));
        assertThatThrownBy(() -> startedOn(LocalDate.of(2027, 12, 31), findings)).isInstanceOf(RuleBroken.class)
                .satisfies(refusal -> assertThat(((RuleBroken) refusal).breaches()).containsExactly(
                        Breach.at("prior-outcomes", ApplicationRule.TOO_EARLY_TO_REAPPLY, from)));
        assertThat(startedOn(from, findings).status()).isEqualTo(ApplicationStatus.DRAFT);
    }

    private static Application startedOn(LocalDate day, List<PriorFinding> findings) {
        return Application.start(ANA, ApplicationKind.INITIAL, YesNo.YES, standards(), findings, London.startOf(day));
    }

    @Test
    @Proves({"7.4", "R-ACC-28"})
    void who_is_accredited_here_already_is_told_so_and_until_when() {
        Application application = AnApplication.complete();
        LocalDate until = LocalDate.of(2029, 5, 11);

        assertThat(application.gaps(AnApplication.factsOfBroker(until)))
                .containsExactly(Breach.of(ApplicationRule.ACCREDITED_ALREADY, until));
        assertThat(application.gaps(facts())).isEmpty();
    }

    @Test
    @Proves({"R-ACC-36", "B19"})
    void taking_out_the_last_link_opens_the_question_again() {
        Application application = AnApplication.draft();
        application.draft().declareTie(AnApplication.tie(Counterparty.SUPPORT_PROVIDER, TieKind.FAMILY), NOW);
        assertThat(application.declarations().hasTies()).isEqualTo(YesNo.YES);
        application.draft().removeTie(application.ties().get(0).id());
        assertThat(application.declarations().hasTies()).isEqualTo(YesNo.NOT_ANSWERED);
    }

    @Test
    @Proves("B08")
    void a_link_has_possible_dates() {
        DeclaredTie ok = AnApplication.tie(Counterparty.SOMEBODY_ELSE, TieKind.OTHER);
        Draft draft = AnApplication.draft().draft();
        refused(ApplicationRule.TIE_STARTS_IN_FUTURE, () -> draft.declareTie(dated(ok, TODAY.plusDays(1), null), NOW));
        refused(ApplicationRule.TIE_ENDS_BEFORE_START,
                () -> draft.declareTie(dated(ok, TODAY.minusDays(3), TODAY.minusDays(3)), NOW));
    }

    @Test
    @Proves("R-ACC-36")
    void a_link_that_is_no_bar_needs_a_plan() {
        DeclaredTie tie = AnApplication.tie(Counterparty.SUPPORT_PROVIDER, TieKind.CONTRACT);
        DeclaredTie bare = new DeclaredTie(tie.counterparty(), tie.name(), tie.kind(), tie.here(),
                tie.supportsMyCustomers(), null, tie.from(), null, "");
        refused(ApplicationRule.TIE_NEEDS_PLAN, () -> AnApplication.draft().draft().declareTie(bare, NOW));
    }

    @Test
    @Proves("R-ACC-14")
    void a_draft_follows_the_standards_in_force_and_a_submitted_one_does_not() {
        Standards newer = new Standards("CUR-1", 2, standards().criteria(), Map.of(), Map.of());
        Application draft = AnApplication.draft();
        assertThat(draft.draft().needsRebase(newer)).isTrue();
        draft.draft().rebase(newer);
        assertThat(draft.pin().isTo(newer)).isTrue();
        assertThat(AnApplication.submitted().draft().needsRebase(newer)).isFalse();
    }

    @Test
    void nothing_changes_while_it_is_with_the_body() {
        Draft draft = AnApplication.submitted().draft();
        refused(ApplicationRule.NOT_OPEN_FOR_CHANGES, () -> draft.claim("C01", "More", false, NOW));
        refused(ApplicationRule.NOT_OPEN_FOR_CHANGES, draft::declareNoTies);
        refused(ApplicationRule.NOT_OPEN_FOR_CHANGES, () -> draft.acceptUndertakings(Set.of(), NOW));
    }

    @Test
    void submitting_twice_is_told_where_it_stands() {
        assertThatThrownBy(() -> AnApplication.submitted().draft().submit(facts(), NOW)).isInstanceOf(Stale.class);
    }

    @Test
    @Proves("R-ACC-30")
    void withdrawing_takes_the_evidence_back() {
        Application application = AnApplication.complete();
        application.draft().lend("C03", PHOTO, NOW);
        application.draft().submit(facts(), NOW);
        application.withdraw(NOW);
        assertThat(application.status()).isEqualTo(ApplicationStatus.WITHDRAWN_BY_APPLICANT);
        assertThat(application.told().evidenceLent()).isEmpty();
    }

    @Test
    void what_was_never_lent_cannot_be_taken_back() {
        assertThatThrownBy(() -> AnApplication.draft().draft().takeBack("C03", PHOTO, NOW)).isInstanceOf(NotFound.class);
    }

    private static DeclaredTie dated(DeclaredTie tie, LocalDate from, LocalDate until) {
        return new DeclaredTie(tie.counterparty(), tie.name(), tie.kind(), tie.here(), tie.supportsMyCustomers(),
                tie.sharePercent(), from, until, tie.plan());
    }

    private static void start(YesNo adult) {
        Application.start(ANA, ApplicationKind.INITIAL, adult, standards(), List.of(), NOW);
    }

    static void refused(ApplicationRule rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOf(RuleBroken.class).hasMessageContaining(rule.name());
    }
}
