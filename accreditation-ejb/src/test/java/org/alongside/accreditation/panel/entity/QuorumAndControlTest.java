package org.alongside.accreditation.panel.entity;

import static org.alongside.accreditation.panel.entity.APanel.ASSESSOR;
import static org.alongside.accreditation.panel.entity.APanel.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.alongside.accreditation.panel.Outcome;
import org.alongside.accreditation.panel.PanelEvent;
import org.alongside.accreditation.panel.PanelStatus;
import org.alongside.accreditation.panel.TransferCause;
import org.alongside.accreditation.panel.Vote;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumAndControlTest {

    private final APanel five = APanel.of(5, 3);

    @ParameterizedTest
    @CsvSource({"3,2,true", "4,2,false", "5,3,true", "6,3,false", "5,2,false", "0,0,false"})
    @Proves("R-ACC-02")
    void control_is_strictly_more_than_half(int eligible, int constituency, boolean met) {
        assertThat(new PanelControl(eligible, constituency).isMet()).isEqualTo(met);
    }

    @Test
    @Proves({"AC-A32", "R-ACC-02", "R-ACC-51"})
    void two_of_four_is_not_control_and_standing_down_would_break_the_quorum() {
        five.recuse(0);
        five.clear(1, 2, 3, 4);
        assertThat(five.panel.status()).isEqualTo(PanelStatus.INQUORATE);
        assertThatThrownBy(this::standDown).hasMessageContaining("QUORUM_WOULD_NOT_HOLD");
        assertThat(five.panel.status()).isEqualTo(PanelStatus.INQUORATE);
    }

    @Test
    @Proves({"AC-A32", "R-ACC-51"})
    void a_substitute_makes_the_panel_ready_and_voids_earlier_votes() {
        five.inSession();
        five.propose(Outcome.ACCREDIT);
        five.vote(3, 0, 0);
        five.panel.stepOut(person(1), "The applicant is my neighbour", List.of(), five.standings(), five.now);
        assertThat(five.panel.status()).isEqualTo(PanelStatus.INQUORATE);

        five.inPool(9, true);
        five.panel.substitute(person(1), person(9), Set.of(ASSESSOR), five.standings(), five.now);
        assertThat(five.panel.status()).isEqualTo(PanelStatus.INTERESTS_OPEN);
        assertThat(five.panel.heldSeats()).allMatch(seat -> seat.vote() == null);
        five.clear(9);
        assertThat(five.panel.status()).isEqualTo(PanelStatus.READY);
        assertThat(five.panel.proposalId()).isNull();
    }

    @Test
    @Proves({"AC-A33", "R-ACC-02", "R-ACC-51"})
    void of_seven_one_recused_one_stands_down_by_lot_and_three_of_five_go_on() {
        APanel seven = APanel.of(7, 4);
        seven.recuse(3);
        seven.clear(0, 1, 2, 4, 5, 6);
        assertThat(seven.panel.status()).isEqualTo(PanelStatus.INQUORATE);

        List<PanelEvent> events =
                seven.panel.standDown(seven.panel.chairId(), new Lot(42), seven.standings(), seven.now);
        assertThat(seven.panel.status()).isEqualTo(PanelStatus.READY);
        assertThat(seven.panel.heldSeats()).hasSize(6);
        PanelEvent.StoodDownByLot drawn = (PanelEvent.StoodDownByLot) events.get(0);
        assertThat(seven.standings().of(drawn.person()).fromConstituency()).isFalse();
        assertThat(drawn.seed()).isEqualTo(42);
        assertThat(drawn.candidates()).isEqualTo(3);

        seven.everybodyArrives();
        seven.panel.open(seven.panel.chairId(), seven.standings(), seven.now);
        Proposal proposal = seven.propose(Outcome.ACCREDIT);
        seven.vote(3, 2, 0);
        assertThat(seven.close(proposal).outcome()).isEqualTo(Outcome.ACCREDIT);
    }

    @Test
    void a_draw_can_be_repeated_by_anybody_who_knows_the_seed() {
        List<Integer> candidates = List.of(1, 2, 3, 4, 5);
        assertThat(new Lot(7).draw(candidates)).isEqualTo(new Lot(7).draw(candidates));
        assertThat(LongStream.range(0, 200).mapToObj(seed -> new Lot(seed).draw(candidates)))
                .containsAll(candidates);
    }

    @Test
    @Proves("R-ACC-02")
    void standing_down_is_refused_where_it_could_not_restore_control() {
        APanel seven = APanel.of(7, 4);
        seven.recuse(3);
        seven.recuse(2);
        seven.clear(0, 1, 4, 5, 6);
        assertThatThrownBy(() -> seven.panel.standDown(person(0), new Lot(1), seven.standings(), seven.now))
                .hasMessageContaining("QUORUM_WOULD_NOT_HOLD");
    }

    @Test
    @Proves("R-ACC-06")
    void the_longest_serving_cleared_constituency_member_chairs_when_the_chair_is_out() {
        APanel it = APanel.of(5, 4);
        it.clear(1, 2, 3, 4);
        it.recuse(0);
        assertThat(it.panel.chairId()).isEqualTo(person(1));
        assertThat(it.panel.status()).isEqualTo(PanelStatus.READY);
    }

    @Test
    @Proves("R-ACC-51")
    void a_recusal_shrinks_the_panel_on_both_sides() {
        APanel it = APanel.of(5, 4);
        it.recuse(4);
        it.inSession();
        Proposal proposal = it.propose(Outcome.ACCREDIT);
        it.vote(3, 1, 0);
        assertThat(it.close(proposal).control()).isEqualTo(new PanelControl(4, 4));
    }

    @Test
    @Proves("R-ACC-51")
    void too_many_recusals_are_seen_before_the_last_answer() {
        five.recuse(3);
        five.recuse(4);
        assertThat(five.panel.status()).isEqualTo(PanelStatus.INQUORATE);
    }

    @Test
    @Proves("R-ACC-51")
    void the_meeting_waits_for_a_quorum() {
        five.clear(0, 1, 2, 3, 4);
        five.panel.arrive(person(1), five.now);
        five.panel.arrive(person(2), five.now);
        assertThatThrownBy(() -> five.panel.open(person(0), five.standings(), five.now))
                .hasMessageContaining("NOT_ENOUGH_PRESENT");
    }

    @Test
    @Proves("R-ACC-02")
    void control_is_counted_among_those_who_are_here() {
        five.inSession();
        five.propose(Outcome.ACCREDIT);
        five.panel.leave(person(1), person(1), five.now);
        assertThatThrownBy(() -> five.panel.vote(person(2), Vote.FOR, five.standings(), five.now))
                .hasMessageContaining("CONTROL_NOT_PRESENT");
    }

    @Test
    @Proves("R-ACC-02")
    void a_declaration_that_lapses_at_midnight_stops_the_second_day() {
        five.inSession();
        Proposal proposal = five.propose(Outcome.ACCREDIT);
        five.vote(5, 0, 0);
        five.pool.put(person(1), new Standing(false, LocalDate.of(2020, 1, 2), true, false));
        Verdict verdict = five.close(proposal);
        assertThat(verdict.isDecided()).isFalse();
        assertThat(five.panel.status()).isEqualTo(PanelStatus.INQUORATE);
        assertThat(verdict.events()).hasOnlyElementsOfType(PanelEvent.QuorumOrControlLost.class);
    }

    @Test
    @Proves({"R-ACC-02", "R-ACC-51"})
    void a_member_who_resigned_after_voting_is_not_counted_at_the_close() {
        APanel it = APanel.of(5, 4);
        it.inSession();
        Proposal proposal = it.propose(Outcome.ACCREDIT);
        it.vote(3, 2, 0);
        it.pool.remove(person(4));
        Verdict verdict = it.close(proposal);
        assertThat(verdict.tally()).isEqualTo(new Tally(3, 1, 0));
        assertThat(verdict.control().eligible()).isEqualTo(4);
    }

    @Test
    void a_lost_panel_takes_no_vote() {
        five.inSession();
        five.propose(Outcome.ACCREDIT);
        five.pool.remove(person(1));
        List<PanelEvent> events = five.panel.vote(person(0), Vote.FOR, five.standings(), five.now);
        assertThat(events).hasOnlyElementsOfType(PanelEvent.QuorumOrControlLost.class);
        assertThat(five.panel.heldSeats()).allMatch(seat -> seat.vote() == null);
        assertThatThrownBy(() -> five.panel.vote(person(0), Vote.FOR, five.standings(), five.now))
                .isInstanceOf(Stale.class);
    }

    @Test
    @Proves("AC-A40")
    void after_28_days_without_a_panel_the_case_goes_to_another_body_once() {
        five.recuse(0);
        five.clear(1, 2, 3, 4);
        five.later(Duration.ofDays(28).minusSeconds(1));
        assertThat(five.panel.transferIfOverdue(five.now)).isEmpty();
        five.later(Duration.ofSeconds(1));
        assertThat(five.panel.transferIfOverdue(five.now)).hasSize(1);
        assertThat(five.panel.status()).isEqualTo(PanelStatus.TRANSFERRED);
        assertThat(five.panel.transferCause).isEqualTo(TransferCause.NO_PANEL_IN_TIME);
        assertThat(five.panel.transferIfOverdue(five.now)).isEmpty();
    }

    @Test
    @Proves("AC-A40")
    void a_substitute_who_is_recused_too_does_not_start_the_28_days_again() {
        five.recuse(0);
        five.clear(1, 2, 3, 4);
        five.later(Duration.ofDays(20));
        five.inPool(9, true);
        five.panel.substitute(person(0), person(9), Set.of(), five.standings(), five.now);
        five.recuse(9);
        five.later(Duration.ofDays(8));
        assertThat(five.panel.transferIfOverdue(five.now)).hasSize(1);
    }

    @Test
    void a_silent_member_can_be_replaced_after_seven_days() {
        five.inPool(9, true);
        five.later(Duration.ofDays(7).minusSeconds(1));
        assertThatThrownBy(() -> substituteFor(2)).hasMessageContaining("MEMBER_STILL_SEATED");
        five.later(Duration.ofSeconds(1));
        substituteFor(2);
        assertThat(five.panel.heldSeatOf(person(9))).isPresent();
        assertThatThrownBy(() -> five.clear(2)).isInstanceOf(NotPermitted.class);
    }

    @Test
    @Proves("R-ACC-48")
    void who_sat_here_before_does_not_come_back_as_a_substitute() {
        five.recuse(4);
        five.recuse(3);
        five.inPool(9, false);
        five.panel.substitute(person(4), person(9), Set.of(), five.standings(), five.now);
        assertThatThrownBy(() -> five.panel.substitute(person(3), person(4), Set.of(), five.standings(), five.now))
                .hasMessageContaining("SUBSTITUTE_SAT_HERE_BEFORE");
    }

    private void substituteFor(int member) {
        five.panel.substitute(person(member), person(9), Set.of(), five.standings(), five.now);
    }

    private void standDown() {
        five.panel.standDown(five.panel.chairId(), new Lot(1), five.standings(), five.now);
    }

    @Test
    @Proves({"R-ACC-05", "R-ACC-02", "7.3"})
    void a_declaration_that_lapses_overnight_stops_the_hearing_and_one_made_anew_lets_it_go_on() {
        APanel it = APanel.of(3, 2).inSession();
        Proposal proposal = it.propose(Outcome.ACCREDIT);
        it.vote(3, 0, 0);
        assertThat(it.panel.lookAgain(it.standings(), it.now)).isEmpty();

        it.inPool(1, false);
        assertThat(it.panel.lookAgain(it.standings(), it.now)).hasSize(1)
                .first().isInstanceOf(PanelEvent.QuorumOrControlLost.class);
        assertThat(it.panel.status()).isEqualTo(PanelStatus.INQUORATE);
        assertThat(it.panel.lookAgain(it.standings(), it.now)).as("looked at again").isEmpty();

        it.inPool(1, true);
        assertThat(it.panel.lookAgain(it.standings(), it.now)).anyMatch(PanelEvent.PanelReady.class::isInstance);
        assertThat(it.panel.status()).isEqualTo(PanelStatus.READY);
        assertThat(it.panel.isInterrupted()).isFalse();
        assertThat(it.panel.heldSeats()).allMatch(seat -> seat.vote() == null);
        assertThat(it.panel.proposalId()).isNotEqualTo(proposal.id());
    }

    @Test
    @Proves("7.3")
    void a_panel_that_lost_a_member_for_good_does_not_go_on_by_itself() {
        APanel it = APanel.of(3, 2);
        it.clear(0, 2);
        it.recuse(1);
        assertThat(it.panel.status()).isEqualTo(PanelStatus.INQUORATE);
        assertThat(it.panel.lookAgain(it.standings(), it.now)).isEmpty();
    }
}
