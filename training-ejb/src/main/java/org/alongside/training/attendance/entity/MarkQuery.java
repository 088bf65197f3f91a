package org.alongside.training.attendance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.error.Stale;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.training.attendance.AttendanceEvent;

/** A learner asks about a mark, and a trainer answers. */
@Entity
@Table(schema = "training", name = "mark_query")
public class MarkQuery extends TenantOwned {

    @Column(name = "run_id")
    private UUID runId;

    @Column(name = "mark_id")
    private UUID markId;

    @Column(name = "person_id")
    private UUID personId;

    private String words;

    @Column(name = "asked_at")
    private Instant askedAt;

    private String answer = "";

    @Column(name = "answered_by")
    private UUID answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected MarkQuery() {
    }

    /** Refused four weeks after the mark was given (R-TRN-28). */
    public MarkQuery(AttendanceMark mark, String words, Instant now) {
        super(UUID.randomUUID());
        mark.requireOpenToQuestions(now);
        this.runId = mark.runId();
        this.markId = mark.id();
        this.personId = mark.personId();
        this.words = words;
        this.askedAt = now;
    }

    public AttendanceEvent asked() {
        return new AttendanceEvent.MarkQueried(runId, markId, personId);
    }

    public AttendanceEvent answer(String text, UUID by, Instant now) {
        if (answeredAt != null) {
            throw new Stale("ANSWERED", Set.of());
        }
        answer = text;
        answeredBy = by;
        answeredAt = now;
        return new AttendanceEvent.QueryAnswered(runId, markId, by);
    }

    public UUID runId() {
        return runId;
    }

    public UUID markId() {
        return markId;
    }

    public UUID personId() {
        return personId;
    }

    public String words() {
        return words;
    }

    public boolean isOpen() {
        return answeredAt == null;
    }

    public String answer() {
        return answer;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
