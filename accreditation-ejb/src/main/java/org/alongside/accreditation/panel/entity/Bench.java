package org.alongside.accreditation.panel.entity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.panel.PanelRule;
import org.alongside.accreditation.panel.PanelStatus;
import org.alongside.platform.error.RuleBroken;

/**
 * The people of one case as the rules see them at this moment.
 *
 * <p>Stepping out shrinks the panel on both sides of the count; abstaining does not. Three circles, each inside the
 * one before: <em>held</em> seats, <em>eligible</em> members (cleared, and still holding a vote in the body), and those
 * <em>sitting</em> (eligible and in the room).
 */
final class Bench {

    private final List<PanelSeat> held;
    private final Standings standings;
    private final Quorum quorum;

    Bench(Collection<PanelSeat> seats, Standings standings, Quorum quorum) {
        this.held = seats.stream().filter(PanelSeat::isHeld).toList();
        this.standings = standings;
        this.quorum = quorum;
    }

    List<PanelSeat> eligible() {
        return held.stream().filter(seat -> seat.interest().isCleared() && mayVote(seat)).toList();
    }

    List<PanelSeat> sitting() {
        return eligible().stream().filter(PanelSeat::isPresent).toList();
    }

    /** Nobody's answer is outstanding, and no answer waits for a decision. */
    boolean isSettled() {
        return held.stream().filter(this::mayVote)
                .allMatch(seat -> seat.interest().isAnswered() && !seat.interest().isOpen());
    }

    /** Even if everybody who has yet to answer were cleared, there would be too few. */
    private boolean cannotRecover() {
        long hopeful = held.stream().filter(seat -> mayVote(seat) && !seat.interest().isRecused()).count();
        return !quorum.holdsWith((int) hopeful);
    }

    /** While answers are outstanding only what cannot be mended counts as lost. */
    boolean isLost(PanelStatus status) {
        return status == PanelStatus.INTERESTS_OPEN && !isSettled() ? cannotRecover() : !holds(eligible());
    }

    /** Enough members, under control, with somebody who may chair (R-ACC-02, R-ACC-06, R-ACC-51). */
    boolean holds(List<PanelSeat> members) {
        return quorum.holdsWith(members.size()) && control(members).isMet()
                && members.stream().anyMatch(seat -> standings.mayChair(seat.personId()));
    }

    void requireSitting(PanelSeat seat) {
        if (!sitting().contains(seat)) {
            throw new RuleBroken(PanelRule.NOT_PRESENT);
        }
    }

    void requireSittingHolds() {
        List<PanelSeat> sitting = sitting();
        if (!quorum.holdsWith(sitting.size())) {
            throw new RuleBroken(PanelRule.NOT_ENOUGH_PRESENT, sitting.size(), quorum.needed());
        }
        if (!holds(sitting)) {
            throw new RuleBroken(PanelRule.CONTROL_NOT_PRESENT);
        }
    }

    /** Or abstained: a chair cannot close before the others in the room have spoken. */
    void requireEverybodyVoted() {
        long missing = sitting().stream().filter(seat -> seat.vote() == null).count();
        if (missing > 0) {
            throw new RuleBroken(PanelRule.VOTES_MISSING, missing);
        }
    }

    PanelControl control(List<PanelSeat> members) {
        return new PanelControl(members.size(), (int) members.stream().filter(this::fromConstituency).count());
    }

    /** The chair while they are not out of the case; else the longest-serving cleared constituency member. */
    Optional<UUID> chair(UUID current) {
        boolean stays = held.stream().anyMatch(seat -> seat.personId().equals(current)
                && !seat.interest().isRecused() && standings.mayChair(current));
        return stays ? Optional.of(current) : nextToChair(current);
    }

    /** Who chairs when {@code except} cannot (R-ACC-06). */
    Optional<UUID> nextToChair(UUID except) {
        return eligible().stream().map(PanelSeat::personId)
                .filter(person -> !person.equals(except) && standings.mayChair(person))
                .min(standings.bySeniority());
    }

    /** Who decides what a person's interest means: the cleared chair, or for the chair the next in line (7.3). */
    Optional<UUID> decider(UUID person, UUID chair) {
        return person.equals(chair)
                ? nextToChair(person)
                : eligible().stream().map(PanelSeat::personId).filter(one -> one.equals(chair)).findFirst();
    }

    /**
     * Who may be drawn to stand down, in order of identifier so that the draw can be repeated. Refused when the panel
     * would fall below its quorum, or would still not be under control with everybody gone it can spare.
     */
    List<PanelSeat> candidatesToStandDown() {
        List<PanelSeat> eligible = eligible();
        if (!quorum.holdsWith(eligible.size() - 1)) {
            throw new RuleBroken(PanelRule.QUORUM_WOULD_NOT_HOLD, eligible.size() - 1, quorum.needed());
        }
        List<PanelSeat> others = eligible.stream().filter(seat -> !fromConstituency(seat))
                .sorted((a, b) -> a.personId().compareTo(b.personId())).toList();
        int constituency = eligible.size() - others.size();
        int spared = Math.min(others.size(), eligible.size() - quorum.needed());
        if (others.isEmpty() || !new PanelControl(eligible.size() - spared, constituency).isMet()) {
            throw new RuleBroken(PanelRule.NOBODY_CAN_STAND_DOWN);
        }
        return others;
    }

    private boolean mayVote(PanelSeat seat) {
        return standings.of(seat.personId()).mayVote();
    }

    private boolean fromConstituency(PanelSeat seat) {
        return standings.of(seat.personId()).fromConstituency();
    }
}
