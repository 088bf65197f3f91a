package org.alongside.accreditation.panel.entity;

import static org.alongside.accreditation.panel.entity.APanel.NOON;
import static org.alongside.accreditation.panel.entity.APanel.OUTSIDER;
import static org.alongside.accreditation.panel.entity.APanel.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.alongside.accreditation.link.DetectedLink;
import org.alongside.accreditation.link.DetectedLinks;
import org.alongside.accreditation.link.LinkKind;
import org.alongside.accreditation.panel.InterestChoice;
import org.alongside.accreditation.panel.InterestOutcome;
import org.alongside.accreditation.panel.PanelStatus;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterestTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final APanel it = APanel.of(5, 4);

    @Test
    @Proves({"R-ACC-47", "AC-A30", "B19"})
    void not_answered_is_neither_none_nor_an_interest() {
        InterestAnswer unanswered = it.panel.heldSeatOf(person(0)).orElseThrow().interest();
        assertThat(unanswered.askedAt()).isEqualTo(NOON);
        assertThat(unanswered.isAnswered()).isFalse();
        assertThat(unanswered.choice()).isNull();
        assertThat(unanswered.isCleared()).isFalse();
        assertThat(unanswered.isRecused()).isFalse();
    }

    @Test
    @Proves("R-ACC-47")
    void no_interest_and_no_link_opens_the_file() {
        it.clear(0);
        assertThat(interestOf(0).outcome()).isEqualTo(InterestOutcome.CLEAR);
    }

    @Test
    @Proves({"R-ACC-48", "R-ACC-49", "AC-A31"})
    void a_trainer_of_the_applicant_is_out_whatever_they_answer_and_both_facts_are_kept() {
        it.recuse(1);
        assertThat(interestOf(1).choice()).isEqualTo(InterestChoice.NONE);
        assertThat(interestOf(1).links()).containsExactly(new DetectedLink(LinkKind.TRAINER_LEARNER, MARCH));
        assertThat(interestOf(1).outcome()).isEqualTo(InterestOutcome.RECUSED);
    }

    @ParameterizedTest
    @EnumSource
    @Proves({"R-ACC-48", "R-ACC-49"})
    void a_link_either_always_recuses_or_waits_for_the_chair(LinkKind kind) {
        it.panel.answer(person(1), InterestChoice.NONE, "", List.of(new DetectedLink(kind, MARCH)), it.standings(),
                it.now);
        assertThat(interestOf(1).isRecused()).isEqualTo(kind.isAlways());
        assertThat(interestOf(1).isOpen()).isNotEqualTo(kind.isAlways());
    }

    @Test
    void the_chair_clears_a_member_with_a_distant_tie() {
        it.clear(0);
        hasInterest(1);
        it.panel.decideInterest(person(0), person(1), true, it.standings(), it.now);
        assertThat(interestOf(1).outcome()).isEqualTo(InterestOutcome.CLEARED_BY_CHAIR);
    }

    @Test
    @Proves("R-ACC-49")
    void a_chair_cannot_clear_a_link_that_always_recuses() {
        it.clear(0);
        it.recuse(1);
        assertThatThrownBy(() -> it.panel.decideInterest(person(0), person(1), true, it.standings(), it.now))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("NOTHING_TO_DECIDE");
    }

    @Test
    void only_a_cleared_chair_decides_about_others() {
        hasInterest(1);
        assertThatThrownBy(() -> it.panel.decideInterest(person(0), person(1), true, it.standings(), it.now))
                .isInstanceOf(NotPermitted.class);
        it.clear(0, 2);
        assertThatThrownBy(() -> it.panel.decideInterest(person(2), person(1), true, it.standings(), it.now))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    @Proves("R-ACC-06")
    void about_the_chair_the_longest_serving_cleared_constituency_member_decides() {
        hasInterest(0);
        it.clear(2, 1, 4);
        assertThatThrownBy(() -> it.panel.decideInterest(person(2), person(0), false, it.standings(), it.now))
                .isInstanceOf(NotPermitted.class);
        it.panel.decideInterest(person(1), person(0), false, it.standings(), it.now);
        assertThat(it.panel.chairId()).isEqualTo(person(1));
    }

    @Test
    @Proves("R-ACC-06")
    void nobody_decides_about_themselves() {
        it.clear(1);
        hasInterest(0);
        assertThatThrownBy(() -> it.panel.decideInterest(person(0), person(0), true, it.standings(), it.now))
                .isInstanceOf(NotPermitted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cousin", "..........!"})
    @Proves("B20")
    void an_interest_has_to_be_described(String words) {
        assertThatThrownBy(() -> it.panel.answer(person(1), InterestChoice.HAS_INTEREST, words, List.of(),
                it.standings(), it.now)).hasMessageContaining("REASON_TOO_SHORT");
        assertThat(interestOf(1).isAnswered()).isFalse();
    }

    @Test
    void an_answer_is_given_once_and_changed_by_stepping_out() {
        it.clear(1);
        assertThatThrownBy(() -> hasInterest(1)).hasMessageContaining("ALREADY_ANSWERED");
        it.panel.stepOut(person(1), "We now share an office", List.of(), it.standings(), it.now);
        assertThat(interestOf(1).isRecused()).isTrue();
    }

    @Test
    void the_panel_is_ready_once_the_last_answer_is_decided() {
        it.clear(0, 1, 2, 3);
        hasInterest(4);
        assertThat(it.panel.status()).isEqualTo(PanelStatus.INTERESTS_OPEN);
        it.panel.decideInterest(person(0), person(4), true, it.standings(), it.now);
        assertThat(it.panel.status()).isEqualTo(PanelStatus.READY);
    }

    @Test
    @Proves("B21")
    void somebody_without_a_seat_is_not_asked() {
        assertThatThrownBy(() -> it.panel.answer(OUTSIDER, InterestChoice.NONE, "", List.of(), it.standings(), it.now))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    @Proves("R-ACC-50")
    void an_officer_with_any_interest_leaves_the_case_to_a_deputy() {
        OfficerInterest sister = new OfficerInterest(it.panel.id(), OUTSIDER, InterestChoice.HAS_INTEREST,
                "The applicant is my sister", List.of(), NOON);
        OfficerInterest colleague = new OfficerInterest(it.panel.id(), OUTSIDER, InterestChoice.NONE, "",
                List.of(new DetectedLink(LinkKind.SHARED_ORGANISATION, MARCH)), NOON);
        OfficerInterest stranger =
                new OfficerInterest(it.panel.id(), OUTSIDER, InterestChoice.NONE, "", List.of(), NOON);
        assertThat(sister.interest().isRecused()).isTrue();
        assertThat(colleague.interest().isRecused()).isTrue();
        assertThat(stranger.interest().isCleared()).isTrue();
    }

    @Test
    void links_are_read_back_as_they_were_kept() {
        DetectedLinks converter = new DetectedLinks();
        List<DetectedLink> links = List.of(new DetectedLink(LinkKind.FAMILY, MARCH),
                new DetectedLink(LinkKind.SAME_ADDRESS, LocalDate.of(2020, 2, 29)));
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(links))).isEqualTo(links);
        assertThat(converter.convertToEntityAttribute("")).isEmpty();
    }

    private void hasInterest(int member) {
        it.panel.answer(person(member), InterestChoice.HAS_INTEREST, "We met at a conference once", List.of(),
                it.standings(), it.now);
    }

    private InterestAnswer interestOf(int member) {
        return it.panel.heldSeatOf(person(member)).orElseThrow().interest();
    }
}
