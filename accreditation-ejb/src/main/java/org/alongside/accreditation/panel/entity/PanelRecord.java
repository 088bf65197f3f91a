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
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.panel.PanelStatus;
import org.alongside.accreditation.panel.SubjectType;
import org.alongside.accreditation.panel.TransferCause;
import org.alongside.platform.tenancy.TenantOwned;

/** What a panel case keeps. How it moves is {@link PanelMoves}'s, the life story {@link PanelCase}'s. */
@MappedSuperclass
public abstract class PanelRecord extends TenantOwned {

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

    /** True once in an interruption, when half of the time it may last is over. */
    public boolean warnAt(Instant now) {
        return status == PanelStatus.INQUORATE && interruption().warn(now);
    }

    /** Columns that are all empty are read back as nothing at all. */
    final Interruption interruption() {
        if (interruption == null) {
            interruption = Interruption.none();
        }
        return interruption;
    }

    final Bench bench(Standings standings) {
        return new Bench(seats, standings, new Quorum(quorum));
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
