package org.alongside.accreditation.panel.entity;

import static org.alongside.accreditation.panel.entity.APanel.OUTSIDER;
import static org.alongside.accreditation.panel.entity.APanel.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alongside.accreditation.panel.Majority;
import org.alongside.accreditation.panel.Outcome;
import org.alongside.accreditation.panel.PanelEvent;
import org.alongside.accreditation.panel.PanelStatus;
import org.alongside.accreditation.panel.TransferCause;
import org.alongside.accreditation.panel.Vote;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoteTest {

    private final APanel five = APanel.of(5, 3).inSession();

    @ParameterizedTest
    @CsvSource({"3,2,MORE_THAN_HALF,true", "2,3,MORE_THAN_HALF,false", "2,2,MORE_THAN_HALF,false",
        "1,0,MORE_THAN_HALF,true", "0,0,MORE_THAN_HALF,false", "3,2,TWO_THIRDS,false", "4,2,TWO_THIRDS,true",
        "2,1,TWO_THIRDS,true", "4,1,TWO_THIRDS,true", "0,0,TWO_THIRDS,false"})
    @Proves("R-ACC-52")
    void a_majority_is_counted_among_votes_cast(int inFavour, int against, Majority majority, boolean carried) {
        assertThat(new Tally(inFavour, against, 3).carries(majority)).isEqualTo(carried);
    }

    @Test
    @Proves("R-ACC-51")
    void abstainers_count_for_the_quorum_and_not_for_the_tally() {
        Proposal proposal = five.propose(Outcome.ACCREDIT);
        five.vote(2, 1, 2);
        Verdict verdict = five.close(proposal);
        assertThat(verdict.outcome()).isEqualTo(Outcome.ACCREDIT);
        assertThat(verdict.control().eligible()).isEqualTo(5);
    }

    @Test
    @Proves({"R-ACC-52", "AC-A35"})
    void a_withdrawal_needs_two_thirds_and_the_panel_may_choose_a_lighter_outcome() {
        APanel concern = APanel.aboutAConcern(5, 3).inSession();
        Proposal withdraw = concern.propose(Outcome.WITHDRAW_ACCREDITATION);
        concern.vote(3, 2, 0);
        Verdict verdict = concern.close(withdraw);
        assertThat(verdict.isDecided()).isFalse();
        assertThat(verdict.events()).hasOnlyElementsOfType(PanelEvent.ProposalNotCarried.class);
        assertThat(concern.panel.status()).isEqualTo(PanelStatus.IN_SESSION);

        Proposal warn = concern.propose(Outcome.WARN);
        concern.vote(3, 2, 0);
        assertThat(concern.close(warn).outcome()).isEqualTo(Outcome.WARN);
    }

    @Test
    @Proves({"R-ACC-52", "AC-A36"})
    void a_tie_defers_the_first_time() {
        Proposal proposal = five.propose(Outcome.ACCREDIT);
        five.vote(2, 2, 1);
        assertThat(five.close(proposal).outcome()).isEqualTo(Outcome.DEFER);
        assertThat(five.panel.status()).isEqualTo(PanelStatus.DECIDED);
    }

    @Test
    @Proves({"R-ACC-52", "AC-A36"})
    void a_tie_in_the_second_round_transfers() {
        APanel second = APanel.secondFor(5, 3).inSession();
        Proposal proposal = second.propose(Outcome.ACCREDIT);
        second.vote(2, 2, 1);
        Verdict verdict = second.close(proposal);
        assertThat(verdict.isDecided()).isFalse();
        assertThat(second.panel.status()).isEqualTo(PanelStatus.TRANSFERRED);
        assertThat(second.panel.transferCause).isEqualTo(TransferCause.SECOND_TIE);
    }

    @Test
    @Proves({"R-ACC-52", "AC-A36"})
    void a_tie_after_a_tie_that_was_opened_again_transfers_too() {
        Proposal first = five.propose(Outcome.ACCREDIT);
        five.vote(2, 2, 1);
        five.close(first);
        five.panel.reopen(person(0), five.now);
        five.panel.open(person(0), five.standings(), five.now);
        Proposal second = five.propose(Outcome.ACCREDIT);
        five.vote(2, 2, 1);
        five.close(second);
        assertThat(five.panel.status()).isEqualTo(PanelStatus.TRANSFERRED);
    }

    @Test
    @Proves({"R-ACC-52", "AC-A36"})
    void the_chairs_vote_counts_once() {
        Proposal proposal = five.propose(Outcome.ACCREDIT);
        five.vote(2, 2, 1);
        assertThat(five.panel.heldSeatOf(five.panel.chairId()).orElseThrow().vote()).isEqualTo(Vote.FOR);
        assertThat(five.close(proposal).tally()).isEqualTo(new Tally(2, 2, 1));
    }

    @Test
    @Proves("B21")
    void a_second_vote_replaces_the_first_until_the_close() {
        five.propose(Outcome.ACCREDIT);
        five.panel.vote(person(1), Vote.FOR, five.standings(), five.now);
        PanelEvent again = five.panel.vote(person(1), Vote.AGAINST, five.standings(), five.now).get(0);
        assertThat(((PanelEvent.VoteCast) again).changed()).isTrue();
        assertThat(five.panel.heldSeatOf(person(1)).orElseThrow().vote()).isEqualTo(Vote.AGAINST);
    }

    @Test
    @Proves("B21")
    void who_is_not_seated_or_stepped_out_may_not_vote() {
        APanel it = APanel.of(5, 4);
        it.recuse(4);
        it.inSession();
        it.propose(Outcome.ACCREDIT);
        assertThatThrownBy(() -> it.panel.vote(OUTSIDER, Vote.FOR, it.standings(), it.now))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> it.panel.vote(person(4), Vote.FOR, it.standings(), it.now))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    @Proves("B21")
    void who_is_absent_may_not_vote() {
        APanel it = APanel.of(5, 4).inSession();
        it.propose(Outcome.ACCREDIT);
        it.panel.leave(person(3), person(3), it.now);
        assertThatThrownBy(() -> it.panel.vote(person(3), Vote.FOR, it.standings(), it.now))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("NOT_PRESENT");
    }

    @Test
    @Proves("B21")
    void nobody_votes_after_the_close() {
        Proposal proposal = five.propose(Outcome.ACCREDIT);
        five.vote(5, 0, 0);
        five.close(proposal);
        assertThatThrownBy(() -> five.panel.vote(person(1), Vote.AGAINST, five.standings(), five.now))
                .isInstanceOf(Stale.class);
    }

    @Test
    void there_is_no_vote_without_a_proposal() {
        assertThatThrownBy(() -> five.panel.vote(person(1), Vote.FOR, five.standings(), five.now))
                .hasMessageContaining("NO_PROPOSAL_YET");
    }

    @Test
    void another_proposal_starts_the_voting_again() {
        five.propose(Outcome.ACCREDIT);
        five.vote(5, 0, 0);
        five.propose(Outcome.REFUSE);
        assertThat(five.panel.heldSeats()).allMatch(seat -> seat.vote() == null);
    }

    @Test
    void the_chair_cannot_close_before_everybody_here_has_spoken() {
        Proposal proposal = five.propose(Outcome.ACCREDIT);
        five.vote(3, 0, 0);
        assertThatThrownBy(() -> five.close(proposal)).hasMessageContaining("VOTES_MISSING");
    }

    @Test
    void only_the_chair_puts_proposals_and_closes() {
        Proposal proposal = five.propose(Outcome.ACCREDIT);
        assertThatThrownBy(() -> five.panel.propose(person(1), proposal, five.now)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> five.panel.close(person(1), 0, proposal, five.standings(), five.now))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    @Proves("R-ACC-55")
    void a_close_with_an_older_view_of_the_case_changes_nothing() {
        Proposal proposal = five.propose(Outcome.ACCREDIT);
        five.vote(5, 0, 0);
        assertThatThrownBy(() -> five.panel.close(person(0), five.panel.version() - 1, proposal, five.standings(),
                five.now)).isInstanceOf(Stale.class);
        assertThat(five.panel.status()).isEqualTo(PanelStatus.IN_SESSION);
    }

    @Test
    @Proves("R-ACC-55")
    void a_second_close_is_told_that_the_case_is_decided() {
        Proposal proposal = five.propose(Outcome.ACCREDIT);
        five.vote(5, 0, 0);
        five.close(proposal);
        assertThatThrownBy(() -> five.close(proposal)).isInstanceOf(Stale.class).hasMessageContaining("DECIDED");
    }

    @Test
    void an_outcome_of_another_kind_of_case_cannot_be_proposed() {
        assertThatThrownBy(() -> five.propose(Outcome.WARN)).hasMessageContaining("OUTCOME_NOT_FOR_THIS_CASE");
    }
}
