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
import java.util.UUID;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.training.completion.Attended;
import org.alongside.training.completion.CompletionEvent;
import org.alongside.training.completion.CompletionOutcome;
import org.alongside.training.completion.CompletionRule;
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

    private Completion(UUID enrolmentId, UUID personId, int attended, Delivered delivered, UUID replaces, Instant now) {
        super(UUID.randomUUID());
        this.enrolmentId = enrolmentId;
        this.personId = personId;
        this.attended = attended;
        this.delivered = delivered;
        this.outcome = delivered.outcome(attended);
        this.replaces = replaces;
        this.recordedAt = now;
    }

    public static Completion of(Attended learner, DeliveredRun run, Instant now) {
        return new Completion(learner.enrolmentId(), learner.personId(), learner.sessions(), new Delivered(run), null,
                now);
    }

    public CompletionEvent recorded() {
        return new CompletionEvent.CompletionRecorded(id, personId, delivered.runId(), outcome, delivered.on(),
                delivered.coDelivered());
    }

    public CompletionEvent correctedBy(Completion correction) {
        return new CompletionEvent.CompletionCorrected(id, personId, correction.id, correction.outcome);
    }

    /** Another number of sessions is known to be right: the date stays, the certificate is a new one. */
    public Completion correct(int attendedAfterAll, Instant now) {
        if (voidedAt != null || attendedAfterAll == attended) {
            throw new RuleBroken(CompletionRule.NOTHING_CHANGES);
        }
        voidedAt = now;
        return new Completion(enrolmentId, personId, attendedAfterAll, delivered, id, now);
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
