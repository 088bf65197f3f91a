package org.alongside.accreditation.panel.entity;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.accreditation.panel.PanelAct;
import org.alongside.accreditation.panel.PanelEvent;
import org.alongside.accreditation.panel.PanelStatus;
import org.alongside.accreditation.panel.TransferCause;
import org.alongside.platform.error.NotPermitted;

/** What the verbs of a panel case share: the checks before a step, and what follows from it. */
@MappedSuperclass
public abstract class PanelMoves extends PanelRecord {

    static final String CHAIR = "CHAIR_PANEL";
    static final String SIT = "SIT_ON_PANEL";

    protected PanelMoves() {
    }

    PanelMoves(Convening convening, Instant now) {
        super(convening, now);
    }

    final void move(PanelAct act, Instant now) {
        PanelStatus next = status.after(act);
        if (next != status) {
            status = next;
            statusSince = now;
        }
    }

    final void requireOpen(PanelAct act) {
        status.after(act);
    }

    /** The event, and what follows from it for the chair, quorum and control. */
    final List<PanelEvent> andSettle(PanelEvent event, Standings standings, Instant now) {
        List<PanelEvent> events = new ArrayList<>(List.of(event));
        Bench bench = bench(standings);
        UUID next = bench.chair(chairId).orElse(null);
        if (!Objects.equals(next, chairId)) {
            events.add(new PanelEvent.ChairPassed(id, chairId, next));
            chairId = next;
        }
        if (status == PanelStatus.INTERESTS_OPEN && bench.isSettled() && bench.holds(bench.eligible())) {
            events.add(becomeReady(now));
        } else if (status.can(PanelAct.LOSE_QUORUM_OR_CONTROL) && bench.isLost(status)) {
            events.add(lose(now));
        }
        return events;
    }

    /**
     * A declaration may lapse at midnight and be made anew, and a member may leave the body, without anybody acting in
     * the case: it stops and goes on by itself. Votes given before are void. Empty while nothing changed.
     */
    public List<PanelEvent> lookAgain(Standings standings, Instant now) {
        Bench bench = bench(standings);
        if (status.can(PanelAct.LOSE_QUORUM_OR_CONTROL) && bench.isLost(status)) {
            return List.of(lose(now));
        }
        if (!status.can(PanelAct.RECOVER) || !bench.isSettled() || !bench.holds(bench.eligible())) {
            return List.of();
        }
        move(PanelAct.RECOVER, now);
        return andSettle(new PanelEvent.QuorumAndControlBack(id), standings, now);
    }

    private PanelEvent becomeReady(Instant now) {
        boolean again = interruption().isRunning();
        move(PanelAct.ALL_ANSWERED, now);
        interruption().end();
        startAfresh();
        return new PanelEvent.PanelReady(id, again);
    }

    final PanelEvent lose(Instant now) {
        PanelStatus from = status;
        boolean again = interruption().isRunning();
        move(PanelAct.LOSE_QUORUM_OR_CONTROL, now);
        interruption().begin(now);
        return new PanelEvent.QuorumOrControlLost(id, from, again);
    }

    /** The panel may choose a lighter outcome. */
    final PanelEvent notCarried(Tally tally, Instant now) {
        UUID failed = proposalId();
        move(PanelAct.NOT_CARRY, now);
        startAfresh();
        return new PanelEvent.ProposalNotCarried(id, failed, tally.inFavour(), tally.against(), tally.abstained());
    }

    final PanelEvent transferred(TransferCause cause, Instant now) {
        move(PanelAct.TRANSFER, now);
        transferCause = cause;
        return new PanelEvent.Transferred(id, cause);
    }

    final void startAfresh() {
        voidVotes();
        hearing.clear();
    }

    final void voidVotes() {
        seats.forEach(PanelSeat::voidVote);
    }

    final void requireChair(UUID person) {
        if (!person.equals(chairId)) {
            throw new NotPermitted(CHAIR);
        }
    }

    final PanelSeat seatOf(UUID person) {
        return heldSeatOf(person).orElseThrow(() -> new NotPermitted(SIT));
    }

    final PanelSeat clearedSeatOf(UUID person) {
        return heldSeatOf(person).filter(seat -> seat.interest().isCleared())
                .orElseThrow(() -> new NotPermitted(SIT));
    }
}
