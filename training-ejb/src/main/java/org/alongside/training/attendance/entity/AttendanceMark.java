package org.alongside.training.attendance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.platform.time.London;
import org.alongside.training.attendance.AttendanceEvent;
import org.alongside.training.attendance.AttendanceRule;
import org.alongside.training.attendance.Mark;
import org.alongside.training.attendance.MarkView;

/** How one person took part in one session. A correction is a mark of its own; the one before is kept (R-TRN-28). */
@Entity
@Table(schema = "training", name = "attendance_mark")
public class AttendanceMark extends TenantOwned {

    private static final int DAYS_TO_ASK = 28;

    /** So much of a session has to be attended for it to count (R-TRN-29). */
    private static final int ENOUGH = 75;
    private static final int WHOLE = 100;

    @Column(name = "run_id")
    private UUID runId;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Mark mark;

    private Integer minutes;

    @Column(name = "access_failure")
    private boolean accessFailure;

    @Column(name = "marked_by")
    private UUID markedBy;

    @Column(name = "marked_at")
    private Instant markedAt;

    @Column(name = "correction_of")
    private UUID correctionOf;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    protected AttendanceMark() {
    }

    /** {@code minutes} only for a part; see {@link Marking} for what is checked before. */
    AttendanceMark(UUID runId, UUID sessionId, UUID enrolmentId, UUID personId, Mark mark, Integer minutes,
            boolean accessFailure, UUID by, Instant now) {
        super(UUID.randomUUID());
        if (accessFailure && !mark.mayBeAccessFailure()) {
            throw new RuleBroken(List.of(Breach.at("accessFailure-" + enrolmentId, AttendanceRule.WAS_THERE)));
        }
        this.runId = runId;
        this.sessionId = sessionId;
        this.enrolmentId = enrolmentId;
        this.personId = personId;
        this.mark = mark;
        this.minutes = minutes;
        this.accessFailure = accessFailure;
        this.markedBy = by;
        this.markedAt = now;
    }

    /** This one no longer holds; {@code other} does. */
    void correctedBy(AttendanceMark other, Instant now) {
        correctedAt = now;
        other.correctionOf = id;
    }

    boolean saysTheSameAs(AttendanceMark other) {
        return mark == other.mark && accessFailure == other.accessFailure
                && (minutes == null ? other.minutes == null : minutes.equals(other.minutes));
    }

    AttendanceEvent given() {
        return new AttendanceEvent.Marked(runId, sessionId, enrolmentId, mark, accessFailure, markedBy);
    }

    AttendanceEvent corrects(AttendanceMark before) {
        return new AttendanceEvent.MarkCorrected(runId, sessionId, enrolmentId, before.mark, mark, accessFailure, markedBy);
    }

    /** The session counts for this person; {@code length} is its minutes. */
    boolean counts(long length) {
        return accessFailure || switch (mark) {
            case PRESENT, REMOTE -> true;
            case PARTIAL -> minutes * WHOLE >= length * ENOUGH;
            case APOLOGY, ABSENT -> false;
        };
    }

    /** More than silence: they were there, told us, or we kept them out. */
    boolean isSignOfLife() {
        return mark != Mark.ABSENT || accessFailure;
    }

    boolean holds() {
        return correctedAt == null;
    }

    /** Its owner may ask about it for four weeks. */
    public void requireOpenToQuestions(Instant now) {
        if (!isOpenToQuestions(now)) {
            throw new RuleBroken(AttendanceRule.QUERY_TOO_LATE, lastDayToAsk());
        }
    }

    public boolean isOpenToQuestions(Instant now) {
        return !London.dayOf(now).isAfter(lastDayToAsk());
    }

    private LocalDate lastDayToAsk() {
        return London.dayOf(markedAt).plusDays(DAYS_TO_ASK);
    }

    public MarkView view() {
        return new MarkView(id, sessionId, enrolmentId, mark, minutes, accessFailure, markedAt, !holds());
    }

    public UUID runId() {
        return runId;
    }

    public UUID sessionId() {
        return sessionId;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public UUID personId() {
        return personId;
    }

    public Mark mark() {
        return mark;
    }

    public boolean accessFailure() {
        return accessFailure;
    }

    public UUID correctionOf() {
        return correctionOf;
    }
}
