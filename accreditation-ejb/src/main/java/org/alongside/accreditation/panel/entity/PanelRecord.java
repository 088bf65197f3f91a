package org.alongside.accreditation.panel.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.panel.PanelAct;
import org.alongside.accreditation.panel.PanelEvent;
import org.alongside.accreditation.panel.PanelStatus;
import org.alongside.accreditation.panel.SubjectType;
import org.alongside.accreditation.panel.TransferCause;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.tenancy.TenantOwned;

/** What a panel case keeps, and the checks its verbs share. The life story is {@link PanelCase}'s. */
@MappedSuperclass
public abstract class PanelRecord extends TenantOwned {

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

    @Embedded
    protected Interruption interruption;

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
            events.add(becomeReady(now));
        } else if (status.can(PanelAct.LOSE_QUORUM_OR_CONTROL) && bench.isLost(status)) {
            events.add(lose(now));
        }
        return events;
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

    /** True once in an interruption, when half of the time it may last is over. */
    public boolean warnAt(Instant now) {
        return status == PanelStatus.INQUORATE && interruption().warn(now);
    }

    /** Columns that are all empty are read back as nothing at all. */
    final Interruption interruption() {
        return interruption = interruption == null ? Interruption.none() : interruption;
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

    /** Whether {@code by} is the one to decide what this person's interest means. */
    public boolean decides(UUID by, UUID person, Standings standings) {
        return bench(standings).decider(person, chairId).filter(by::equals).isPresent();
    }

    public List<PanelSeat> heldSeats() {
        return seats.stream().filter(PanelSeat::isHeld).toList();
    }

    public UUID subjectId() {
        return subjectId;
    }

    public TransferCause transferCause() {
        return transferCause;
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

    public boolean isInterrupted() {
        return interruption().isRunning();
    }

    public UUID chairId() {
        return chairId;
    }

    public UUID proposalId() {
        return hearing.proposalId();
    }

    /** What is being voted on; refused while nothing is. */
    public UUID proposalInVote() {
        hearing.requireProposal();
        return proposalId();
    }

    public boolean mayDefer() {
        return hearing.mayDefer();
    }
}
