package org.alongside.accreditation.application.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A person's evidence, lent to one criterion of one application. Taking it back ends what anybody here may see of it
 * (R-ACC-30); that it was lent stays on record.
 */
@Entity
@Table(schema = "accreditation", name = "lent_evidence")
public class LentEvidence extends ApplicationPart {

    @Column(name = "criterion_code")
    private String criterionCode;

    @Column(name = "evidence_id")
    private UUID evidenceId;

    @Column(name = "lent_at")
    private Instant lentAt;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    protected LentEvidence() {
    }

    LentEvidence(Application application, String criterionCode, UUID evidenceId, Instant now) {
        super(application);
        this.criterionCode = criterionCode;
        this.evidenceId = evidenceId;
        this.lentAt = now;
    }

    void takeBack(Instant now) {
        takenBackAt = now;
    }

    public boolean isLent() {
        return takenBackAt == null;
    }

    boolean isFor(String criterion) {
        return isLent() && criterionCode.equals(criterion);
    }

    public String criterionCode() {
        return criterionCode;
    }

    public UUID evidenceId() {
        return evidenceId;
    }
}
