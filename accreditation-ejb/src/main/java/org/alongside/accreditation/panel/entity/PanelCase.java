package org.alongside.accreditation.panel.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.link.DetectedLink;
import org.alongside.accreditation.panel.InterestChoice;
import org.alongside.accreditation.panel.InterestOutcome;
import org.alongside.accreditation.panel.Outcome;
import org.alongside.accreditation.panel.PanelAct;
import org.alongside.accreditation.panel.PanelEvent;
import org.alongside.accreditation.panel.PanelStatus;
import org.alongside.accreditation.panel.ReasonCode;
import org.alongside.accreditation.panel.TransferCause;
import org.alongside.accreditation.panel.Vote;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.RuleBroken;

/**
 * One panel's work on one case, from the invitation to the released decision.
 *
 * <p>The coordinator convenes it; each member answers the interest question before seeing more than a name; when all
 * are cleared and the panel is quorate and under control, the chair opens the meeting, puts a decision to the vote and
 * closes it. Quorum and control are computed again at every step from the {@link Standings} of that moment. When they
 * are lost the case waits for a substitute or a member who stands down by lot, or goes to another body. A decided case
 * has no effect until somebody else releases it; until then a fault in the procedure can open it again.
 */
@Entity
@Table(schema = "accreditation", name = "panel_case")
public class PanelCase extends PanelMoves {

    protected PanelCase() {
    }

    private PanelCase(Convening convening, Standings standings, Instant now) {
        super(convening, now);
        convening.members().forEach(member -> seats.add(new PanelSeat(this, member)));
        chairId = convening.members().stream().filter(standings::mayChair).min(standings.bySeniority()).orElseThrow();
    }

    /** Invites the members; the longest-serving constituency member chairs (R-ACC-06). */
    public static PanelCase convene(Convening convening, Standings standings, Instant now) {
        RuleBroken.throwIfAny(Composition.breaches(convening, standings));
        return new PanelCase(convening, standings, now);
    }

    public List<PanelEvent> askInterests(Instant now) {
        move(PanelAct.ASK_INTERESTS, now);
        seats.forEach(seat -> seat.ask(now));
        return List.of(new PanelEvent.Convened(id, subjectId, round(), size, quorum, chairId),
                new PanelEvent.InterestsAsked(id));
    }

    /** A member answers once; what changes later is said by stepping out. */
    public List<PanelEvent> answer(UUID person, InterestChoice choice, String words, List<DetectedLink> links,
            Standings standings, Instant now) {
        PanelSeat seat = seatOf(person);
        move(PanelAct.ANSWER, now);
        seat.interest().requireUnanswered();
        seat.interest().give(choice, words, links, now);
        return andSettle(seat.interest().answeredIn(id, person), standings, now);
    }

    /** The chair decides about the others; about the chair, the next in line (7.3). */
    public List<PanelEvent> decideInterest(UUID by, UUID person, boolean cleared, Standings standings, Instant now) {
        if (!decides(by, person, standings)) {
            throw new NotPermitted(CHAIR);
        }
        InterestAnswer interest = seatOf(person).interest();
        move(PanelAct.ANSWER, now);
        interest.requireOpen();
        interest.decide(cleared ? InterestOutcome.CLEARED_BY_CHAIR : InterestOutcome.RECUSED, by);
        return andSettle(new PanelEvent.InterestDecided(id, person, interest.outcome(), by), standings, now);
    }

    /** A member leaves the case for good, at any time before the decision. */
    public List<PanelEvent> stepOut(UUID person, String words, List<DetectedLink> links, Standings standings,
            Instant now) {
        PanelSeat seat = seatOf(person);
        move(PanelAct.STEP_OUT, now);
        seat.interest().give(InterestChoice.HAS_INTEREST, words, links, now);
        seat.recuse(person);
        return andSettle(new PanelEvent.InterestDecided(id, person, InterestOutcome.RECUSED, person), standings, now);
    }

    public List<PanelEvent> arrive(UUID person, Instant now) {
        PanelSeat seat = clearedSeatOf(person);
        move(PanelAct.ARRIVE, now);
        seat.arrive();
        return List.of(new PanelEvent.Arrived(id, person));
    }

    /** A member says so, or the chair does for somebody who has gone. */
    public List<PanelEvent> leave(UUID by, UUID person, Instant now) {
        if (!by.equals(person)) {
            requireChair(by);
        }
        PanelSeat seat = seatOf(person);
        move(PanelAct.LEAVE, now);
        seat.leave();
        return List.of(new PanelEvent.Left(id, person));
    }

    public List<PanelEvent> open(UUID chair, Standings standings, Instant now) {
        requireChair(chair);
        Bench bench = bench(standings);
        if (bench.isLost(status)) {
            return List.of(lose(now));
        }
        move(PanelAct.OPEN, now);
        seatOf(chair).arrive();
        bench.requireSittingHolds();
        return List.of(new PanelEvent.SessionOpened(id, chair, bench.sitting().size()));
    }

    /** Puts a decision to the vote; votes on an earlier proposal are void. */
    public List<PanelEvent> propose(UUID chair, Proposal proposal, Instant now) {
        requireChair(chair);
        move(PanelAct.PROPOSE, now);
        hearing.put(proposal, subjectType);
        voidVotes();
        return List.of(new PanelEvent.ProposalPut(id, proposal.id(), proposal.outcome()));
    }

    /** One vote each; another one before the close replaces it. */
    public List<PanelEvent> vote(UUID person, Vote vote, Standings standings, Instant now) {
        PanelSeat seat = clearedSeatOf(person);
        Bench bench = bench(standings);
        if (bench.isLost(status)) {
            return List.of(lose(now));
        }
        move(PanelAct.VOTE, now);
        bench.requireSitting(seat);
        hearing.requireProposal();
        bench.requireSittingHolds();
        boolean changed = seat.vote() != null;
        seat.cast(vote);
        return List.of(new PanelEvent.VoteCast(id, person, vote, changed));
    }

    /**
     * Counts the votes of those who are eligible and here at this moment.
     *
     * @param versionSeen the case as the chair saw it; another one means somebody acted since (R-ACC-55)
     */
    public Verdict close(UUID chair, int versionSeen, Proposal proposal, Standings standings, Instant now) {
        requireChair(chair);
        requireOpen(PanelAct.CLOSE);
        if (versionSeen != version) {
            throw status.stale();
        }
        Bench bench = bench(standings);
        List<PanelSeat> sitting = bench.sitting();
        PanelControl control = bench.control(sitting);
        Tally tally = Tally.of(sitting.stream().map(PanelSeat::vote).toList());
        if (bench.isLost(status)) {
            return Verdict.undecided(tally, control, lose(now));
        }
        bench.requireSittingHolds();
        hearing.requireProposal();
        bench.requireEverybodyVoted();
        return switch (hearing.count(proposal.outcome(), tally)) {
            case CARRIED -> decided(chair, proposal.outcome(), tally, control, now);
            case FIRST_TIE -> decided(chair, Outcome.DEFER, tally, control, now);
            case SECOND_TIE -> Verdict.undecided(tally, control, transferred(TransferCause.SECOND_TIE, now));
            case NOT_CARRIED -> Verdict.undecided(tally, control, notCarried(tally, now));
        };
    }

    private Verdict decided(UUID chair, Outcome outcome, Tally tally, PanelControl control, Instant now) {
        move(PanelAct.CLOSE, now);
        return new Verdict(outcome, tally, control, List.of(new PanelEvent.Decided(id, round(), outcome,
                tally.inFavour(), tally.against(), tally.abstained(), chair)));
    }

    /** One member who is not from the constituency gives up the place by lot (7.3). */
    public List<PanelEvent> standDown(UUID chair, Lot lot, Standings standings, Instant now) {
        requireChair(chair);
        requireOpen(PanelAct.STAND_DOWN);
        List<PanelSeat> candidates = bench(standings).candidatesToStandDown();
        PanelSeat drawn = lot.draw(candidates);
        move(PanelAct.STAND_DOWN, now);
        drawn.vacate(now);
        return andSettle(new PanelEvent.StoodDownByLot(id, drawn.personId(), lot.seed(), candidates.size()),
                standings, now);
    }

    /** Gives a place to somebody else, who gets the whole file; earlier votes are void. */
    public List<PanelEvent> substitute(UUID outgoing, UUID incoming, Set<UUID> assessors, Standings standings,
            Instant now) {
        PanelSeat seat = seatOf(outgoing);
        requireOpen(PanelAct.SUBSTITUTE);
        seat.requireFree(standings, now);
        RuleBroken.throwIfAny(Composition.breachesOfSubstitute(incoming, this, assessors, standings));
        move(PanelAct.SUBSTITUTE, now);
        seat.vacate(now);
        PanelSeat taken = new PanelSeat(this, incoming);
        taken.ask(now);
        seats.add(taken);
        voidVotes();
        return andSettle(new PanelEvent.MemberSubstituted(id, outgoing, incoming), standings, now);
    }

    /** Another area's body takes the case. Not a ground for refusal, and never the applicant's doing. */
    public List<PanelEvent> transfer(TransferCause cause, Instant now) {
        return List.of(transferred(cause, now));
    }

    /** The portal's own step, empty while it is not time for it. Repeating it is harmless. */
    public List<PanelEvent> transferIfOverdue(Instant now) {
        return status == PanelStatus.INQUORATE && interruption().isTooLong(now)
                ? transfer(TransferCause.NO_PANEL_IN_TIME, now)
                : List.of();
    }

    /** Decides again from the start, because the procedure was at fault; the first decision is never released. */
    public List<PanelEvent> reopen(UUID chair, Instant now) {
        requireChair(chair);
        move(PanelAct.REOPEN, now);
        voidVotes();
        hearing.startAnotherRound();
        return List.of(new PanelEvent.Reopened(id, round(), chair));
    }

    /** Fills a gap before the release; what has been given is never changed. */
    public List<PanelEvent> addReason(UUID chair, UUID decisionId, String criterion, ReasonCode code) {
        requireChair(chair);
        requireOpen(PanelAct.RELEASE);
        return List.of(new PanelEvent.ReasonAdded(id, decisionId, criterion, code));
    }

    /** Somebody without a part in the decision lets it take effect (R-ACC-54). */
    public List<PanelEvent> release(UUID by, UUID decisionId, Instant now) {
        if (hasSat(by) || by.equals(applicantId)) {
            throw new NotPermitted("RELEASE_DECISION");
        }
        move(PanelAct.RELEASE, now);
        return List.of(new PanelEvent.Released(id, decisionId, by));
    }

    /** The applicant withdrew; nothing is left to decide. */
    public List<PanelEvent> end(Instant now) {
        move(PanelAct.END, now);
        return List.of(new PanelEvent.Ended(id));
    }
}
