package org.alongside.training.run.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.training.run.RunAct;
import org.alongside.training.run.RunMode;
import org.alongside.training.run.RunPlaces;
import org.alongside.training.run.RunPlan;
import org.alongside.training.run.RunStatus;

/** What a run keeps, and what its verbs share. The life story is {@link Run}'s. */
@MappedSuperclass
public abstract class RunRecord extends TenantOwned {

    private static final int PERCENT = 100;

    @Column(name = "course_id")
    protected UUID courseId;

    @Column(name = "course_version_id")
    protected UUID courseVersionId;

    @Enumerated(EnumType.STRING)
    protected RunMode mode;

    @Embedded
    protected Capacity capacity;

    @Embedded
    protected Reserve reserve;

    @Embedded
    protected BookingWindow booking;

    @Column(name = "co_delivery_floor")
    protected int coDeliveryFloor;

    @Column(name = "attendance_floor")
    protected int attendanceFloor;

    @Column(name = "fee_pence")
    protected long feePence;

    protected String waiver;

    @Enumerated(EnumType.STRING)
    protected RunStatus status;

    @Column(name = "status_since")
    protected Instant statusSince;

    @Column(name = "starts_at")
    protected Instant startsAt;

    @Column(name = "ends_at")
    protected Instant endsAt;

    @Embedded
    protected Decided decided = new Decided();

    protected int sequence;

    @Column(name = "changed_at")
    protected Instant changedAt;

    @Convert(converter = Identifiers.class)
    @Column(name = "shared_with")
    protected Set<UUID> sharedWith;

    @OneToMany(mappedBy = "run", cascade = CascadeType.ALL)
    protected List<Session> sessions = new ArrayList<>();

    @OneToMany(mappedBy = "run", cascade = CascadeType.ALL)
    protected List<TrainerAssignment> trainers = new ArrayList<>();

    protected RunRecord() {
    }

    RunRecord(RunPlan plan, Instant now) {
        super(UUID.randomUUID());
        status = RunStatus.PLANNED;
        statusSince = now;
        take(plan, now);
    }

    final void take(RunPlan plan, Instant now) {
        courseId = plan.courseId();
        courseVersionId = plan.courseVersionId();
        mode = plan.mode();
        capacity = Capacity.of(plan.learnerPlaces(), plan.roomPlaces(), plan.minLearners(), plan.mode());
        capacity.requireRoomFor(trainersInTheRoom(), mode);
        reserve = new Reserve(plan.terms().reservedShare(), plan.terms().reservedReleaseDays());
        booking = new BookingWindow(plan.bookingOpensAt(), plan.bookingClosesAt(), plan.terms().holdHours());
        coDeliveryFloor = plan.terms().coDeliveryFloor();
        attendanceFloor = plan.terms().attendanceFloor();
        feePence = plan.feePence();
        waiver = plan.waiver();
        sharedWith = plan.sharedWith();
        changedAt = now;
    }

    final void move(RunAct act, Instant now) {
        RunStatus next = status.after(act);
        changedAt = now;
        if (next != status) {
            status = next;
            statusSince = now;
        }
    }

    final void sessionsChanged() {
        startsAt = liveSessions().stream().map(Session::startsAt).min(Comparator.naturalOrder()).orElse(null);
        endsAt = liveSessions().stream().map(Session::endsAt).max(Comparator.naturalOrder()).orElse(null);
        sequence++;
    }

    final int trainersInTheRoom() {
        return (int) trainers.stream().filter(TrainerAssignment::isLive).count();
    }

    final Session session(UUID sessionId) {
        return liveSessions().stream().filter(one -> one.id().equals(sessionId)).findFirst().orElseThrow(NotFound::new);
    }

    final Optional<TrainerAssignment> liveAssignmentOf(UUID personId) {
        return trainers.stream().filter(one -> one.isLive() && one.personId().equals(personId)).findFirst();
    }

    /** Nobody with lived experience has confirmed to co-train. */
    public boolean coTrainerMissing() {
        return trainers.stream().noneMatch(TrainerAssignment::isConfirmedCoTrainer);
    }

    /** Leads and co-trainers who have confirmed. */
    public boolean isTaughtBy(UUID personId) {
        return trainers.stream().anyMatch(one ->
                one.isConfirmed() && one.role().teaches() && one.personId().equals(personId));
    }

    public RunPlaces places() {
        return new RunPlaces(id, courseId, courseVersionId, status, capacity.learnerPlaces(),
                capacity.roomSeats(trainersInTheRoom()), reserve.of(capacity.learnerPlaces()), reserve.isReleased(),
                reserve.freeOn(startsAt), capacity.minLearners(), booking.opensAt(), booking.closesAt(), startsAt,
                capacity.overCapacity(), booking.holdHours());
    }

    /** Those that take place, in the order of time. */
    public List<Session> liveSessions() {
        return allSessions().stream().filter(Session::isLive).toList();
    }

    /** The cancelled ones as well, in the order of time. */
    public List<Session> allSessions() {
        return sessions.stream().sorted(Comparator.comparing(Session::startsAt).thenComparing(Session::id)).toList();
    }

    /** Whether enough of the run was taught together with somebody with lived experience (R-TRN-09). */
    public boolean isCoDelivered() {
        List<Session> held = liveSessions().stream().filter(one -> !one.makeUp()).toList();
        long together = liveSessions().stream().filter(Session::isCoDelivered).count();
        return !held.isEmpty() && together * PERCENT >= (long) held.size() * coDeliveryFloor;
    }

    /** Whoever has confirmed, in whatever role. */
    public List<UUID> confirmedTrainers() {
        return trainers.stream().filter(TrainerAssignment::isConfirmed).map(TrainerAssignment::personId).toList();
    }

    /** Nothing is left to teach once the run is called off. */
    public List<Session> sessionsToTeach() {
        return status == RunStatus.CANCELLED ? List.of() : liveSessions();
    }

    /** A co-trainer gets less than the best-paid lead, and did not choose it (R-TRN-10). */
    public boolean paysCoTrainersLess() {
        return TrainerAssignment.coTrainersGetLess(trainers);
    }

    /** For everybody in the room; null when no room sets a limit. */
    public Integer roomPlaces() {
        return capacity.roomPlaces();
    }

    public RunMode mode() {
        return mode;
    }

    public long feePence() {
        return feePence;
    }

    public String waiver() {
        return waiver;
    }

    public Decided decided() {
        return decided;
    }

    public int attendanceFloor() {
        return attendanceFloor;
    }

    public int sequence() {
        return sequence;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Set<UUID> sharedWith() {
        return sharedWith;
    }

    public List<TrainerAssignment> trainers() {
        return trainers.stream().sorted(Comparator.comparing(TrainerAssignment::invitedAt)).toList();
    }

    public UUID courseId() {
        return courseId;
    }

    public UUID courseVersionId() {
        return courseVersionId;
    }

    public RunStatus status() {
        return status;
    }

    public Instant statusSince() {
        return statusSince;
    }
}
