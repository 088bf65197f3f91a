package org.alongside.accreditation.panel.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.panel.PanelAct;
import org.alongside.accreditation.panel.PanelEvent;
import org.alongside.accreditation.panel.PanelRule;
import org.alongside.accreditation.panel.PanelStatus;
import org.alongside.accreditation.panel.SubjectType;
import org.alongside.accreditation.panel.TransferCause;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;

/** What a panel case keeps, and the checks its verbs share. The life story is {@link PanelCase}'s. */
@MappedSuperclass
public abstract class PanelRecord extends TenantOwned {

    /** Then the case goes to another area's body by itself. */
    static final Duration INQUORATE_AT_MOST = Duration.ofDays(28);

    static final String CHAIR = "CHAIR_PANEL";
    static final String SIT = "SIT_ON_PANEL";

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_type")
    protected SubjectType subjectType;

    @Column(name = "subject_id")
    protected UUID subjectId;

    @Column(name = "applicant_id")
    protected UUID applicantId;

    @Column(name = "body_id")
    protected UUID bodyId;

    @Embedded
    protected Hearing hearing;

    protected int size;

    protected int quorum;

    @Enumerated(EnumType.STRING)
    protected PanelStatus status;

    @Column(name = "status_since")
    protected Instant statusSince;

    /** When the panel was first lost; null again once it is ready. */
    @Column(name = "inquorate_since")
    protected Instant inquorateSince;

    @Column(name = "chair_id")
    protected UUID chairId;

    @Enumerated(EnumType.STRING)
    @Column(name = "transfer_cause")
    protected TransferCause transferCause;

    @OneToMany(mappedBy = "panelCase", cascade = CascadeType.ALL)
    protected List<PanelSeat> seats = new ArrayList<>();

    protected PanelRecord() {
    }

    PanelRecord(Convening convening, Instant now) {
        super(UUID.randomUUID());
        subjectType = convening.subjectType();
        subjectId = convening.subjectId();
        applicantId = convening.applicantId();
        bodyId = convening.bodyId();
        hearing = new Hearing(convening.round(), convening.deferredBefore());
        size = convening.size();
        quorum = convening.quorum();
        status = PanelStatus.CONVENED;
        statusSince = now;
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
            move(PanelAct.ALL_ANSWERED, now);
            inquorateSince = null;
            startAfresh();
            events.add(new PanelEvent.PanelReady(id));
        } else if (status.can(PanelAct.LOSE_QUORUM_OR_CONTROL) && isLost(bench)) {
            events.add(lose(now));
        }
        return events;
    }

    /** While answers are outstanding only what cannot be mended counts as lost. */
    final boolean isLost(Bench bench) {
        return status == PanelStatus.INTERESTS_OPEN && !bench.isSettled()
                ? bench.cannotRecover()
                : !bench.holds(bench.eligible());
    }

    final PanelEvent lose(Instant now) {
        PanelStatus from = status;
        move(PanelAct.LOSE_QUORUM_OR_CONTROL, now);
        inquorateSince = inquorateSince == null ? now : inquorateSince;
        return new PanelEvent.QuorumOrControlLost(id, from);
    }

    final PanelEvent transferred(TransferCause cause, Instant now) {
        move(PanelAct.TRANSFER, now);
        transferCause = cause;
        return new PanelEvent.Transferred(id, cause);
    }

    final boolean isInquorateTooLong(Instant now) {
        return status == PanelStatus.INQUORATE && !now.isBefore(inquorateSince.plus(INQUORATE_AT_MOST));
    }

    final void startAfresh() {
        voidVotes();
        hearing.clear();
    }

    final void voidVotes() {
        seats.forEach(PanelSeat::voidVote);
    }

    final Bench bench(Standings standings) {
        return new Bench(seats, standings, new Quorum(quorum));
    }

    final void requireChair(UUID person) {
        if (!person.equals(chairId)) {
            throw new NotPermitted(CHAIR);
        }
    }

    /** Everybody in the room has voted or abstained, so that a chair cannot close before the others have spoken. */
    final void requireVotes(List<PanelSeat> sitting) {
        hearing.requireProposal();
        long missing = sitting.stream().filter(seat -> seat.vote() == null).count();
        if (missing > 0) {
            throw new RuleBroken(PanelRule.VOTES_MISSING, missing);
        }
    }

    final PanelSeat seatOf(UUID person) {
        return heldSeatOf(person).orElseThrow(() -> new NotPermitted(SIT));
    }

    final PanelSeat clearedSeatOf(UUID person) {
        return heldSeatOf(person).filter(seat -> seat.interest().isCleared())
                .orElseThrow(() -> new NotPermitted(SIT));
    }

    public Optional<PanelSeat> heldSeatOf(UUID person) {
        return seats.stream().filter(seat -> seat.isHeld() && seat.personId().equals(person)).findFirst();
    }

    /** Also a place since given up: who sat once has had a part in the case. */
    public boolean hasSat(UUID person) {
        return seats.stream().anyMatch(seat -> seat.personId().equals(person));
    }

    public List<PanelSeat> heldSeats() {
        return seats.stream().filter(PanelSeat::isHeld).toList();
    }

    public UUID subjectId() {
        return subjectId;
    }

    public UUID applicantId() {
        return applicantId;
    }

    public int round() {
        return hearing.round();
    }

    public int quorum() {
        return quorum;
    }

    public PanelStatus status() {
        return status;
    }

    public Instant statusSince() {
        return statusSince;
    }

    public Instant inquorateSince() {
        return inquorateSince;
    }

    public UUID chairId() {
        return chairId;
    }

    public UUID proposalId() {
        return hearing.proposalId();
    }

    public TransferCause transferCause() {
        return transferCause;
    }

    /** Whether the panel may still put the case off; once is enough (7.2). */
    public boolean mayDefer() {
        return hearing.mayDefer();
    }
}
