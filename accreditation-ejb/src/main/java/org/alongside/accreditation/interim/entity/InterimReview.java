package org.alongside.accreditation.interim.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;

/** A member looked at a running measure again and found that it is still needed. */
@Entity
@Table(schema = "accreditation", name = "interim_review")
public class InterimReview extends TenantOwned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "measure_id")
    private InterimMeasure measure;

    @Column(name = "reviewed_by")
    private UUID reviewedBy;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Convert(converter = SealedWords.class)
    private String finding;

    @Column(name = "next_by")
    private LocalDate nextBy;

    protected InterimReview() {
    }

    InterimReview(InterimMeasure measure, UUID by, String finding, LocalDate nextBy, Instant now) {
        super(UUID.randomUUID());
        this.measure = measure;
        reviewedBy = by;
        reviewedAt = now;
        this.finding = finding;
        this.nextBy = nextBy;
    }

    public UUID reviewedBy() {
        return reviewedBy;
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }

    public String finding() {
        return finding;
    }

    public LocalDate nextBy() {
        return nextBy;
    }
}
