package org.alongside.accreditation.application.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.accreditation.application.Rating;

/** One assessor's rating of one criterion, with why, and with what would meet it when it is not met (R-ACC-34). */
@Entity
@Table(schema = "accreditation", name = "criterion_rating")
public class CriterionRating extends ApplicationPart {

    @Column(name = "criterion_code")
    private String criterionCode;

    @Column(name = "assessor_id")
    private UUID assessorId;

    @Enumerated(EnumType.STRING)
    private Rating rating;

    private String reason;

    @Column(name = "rated_at")
    private Instant ratedAt;

    protected CriterionRating() {
    }

    CriterionRating(Application application, String criterionCode, UUID assessorId) {
        super(application);
        this.criterionCode = criterionCode;
        this.assessorId = assessorId;
    }

    void rate(Rating given, String why, Instant now) {
        rating = given;
        reason = why;
        ratedAt = now;
    }

    boolean isBy(UUID assessor, String criterion) {
        return assessorId.equals(assessor) && criterionCode.equals(criterion);
    }

    public String criterionCode() {
        return criterionCode;
    }

    public UUID assessorId() {
        return assessorId;
    }

    public Rating rating() {
        return rating;
    }

    public String reason() {
        return reason;
    }
}
