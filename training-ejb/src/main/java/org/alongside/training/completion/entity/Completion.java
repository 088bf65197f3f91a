package org.alongside.training.completion.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.training.attendance.AttendanceResult;
import org.alongside.training.completion.CompletionEvent;
import org.alongside.training.completion.CompletionOutcome;
import org.alongside.training.completion.DeliveredRun;

/**
 * What came of one run for one learner, as it was on the day.
 *
 * <p>It is written once. Later versions of the course, other mappings or titles change nothing in it; doing the course
 * again gives a second one (R-TRN-33). When attendance turns out to have been marked wrongly this one is voided, and
 * another with the same date stands in its place (edge case 37).
 */
@Entity
@Table(schema = "training", name = "completion")
public class Completion extends TenantOwned {

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private CompletionOutcome outcome;

    private int attended;

    @Embedded
    private Delivered delivered;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private UUID replaces;

    @Column(name = "voided_at")
    private Instant voidedAt;

    protected Completion() {
    }

    private Completion(AttendanceResult result, CompletionOutcome outcome, Delivered delivered, UUID replaces,
                       Instant now) {
        super(UUID.randomUUID());
        this.enrolmentId = result.enrolmentId();
        this.personId = result.personId();
        this.attended = result.attended();
        this.outcome = outcome;
        this.delivered = delivered;
        this.replaces = replaces;
        this.recordedAt = now;
    }

    /** Empty for somebody who was never heard of. */
    public static Optional<Completion> of(AttendanceResult result, DeliveredRun run, Instant now) {
        return CompletionOutcome.of(result.outcome())
                .map(outcome -> new Completion(result, outcome, new Delivered(run), null, now));
    }

    public CompletionEvent recorded() {
        return new CompletionEvent.CompletionRecorded(id, personId, delivered.runId(), outcome, delivered.on(),
                delivered.coDelivered());
    }

    public CompletionEvent correctedBy(Completion correction) {
        return new CompletionEvent.CompletionCorrected(id, personId, correction.id, correction.outcome);
    }

    /** Attendance was marked wrongly: the date stays, the certificate is a new one. Empty when it comes to the same. */
    public Optional<Completion> correct(AttendanceResult result, Instant now) {
        CompletionOutcome after = CompletionOutcome.of(result.outcome()).orElse(CompletionOutcome.NOT_COMPLETED);
        if (voidedAt != null || after == outcome) {
            return Optional.empty();
        }
        voidedAt = now;
        return Optional.of(new Completion(result, after, delivered, id, now));
    }

    /** Only what was completed, and was taught together with people with lived experience (R-TRN-31). */
    public List<EvidenceOffer> offers() {
        if (outcome != CompletionOutcome.COMPLETED || !delivered.coDelivered()) {
            return List.of();
        }
        return delivered.areas().stream().sorted(Comparator.comparing(area -> area.code()))
                .map(area -> new EvidenceOffer(this, area)).toList();
    }

    public boolean stands() {
        return voidedAt == null;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public UUID personId() {
        return personId;
    }

    public CompletionOutcome outcome() {
        return outcome;
    }

    public Delivered delivered() {
        return delivered;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID replaces() {
        return replaces;
    }
}
