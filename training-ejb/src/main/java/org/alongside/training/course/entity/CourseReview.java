package org.alongside.training.course.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.platform.tenancy.SharedAcrossTenants;
import org.alongside.training.course.CourseContent;
import org.alongside.training.course.CourseRule;

/**
 * One area asks another's body to look at a course, because its own is linked to the provider. The answer is written
 * here, and taken home by the area that asked: no area reaches into another's rows.
 */
@Entity
@Table(schema = "training", name = "course_review")
@SharedAcrossTenants("Two areas work on it: the one that asks and the one that answers. It holds what will be public.")
public class CourseReview {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "course_version_id")
    private UUID courseVersionId;

    @Column(name = "home_area")
    private UUID homeArea;

    @Column(name = "reviewing_area")
    private UUID reviewingArea;

    @Column(name = "provider_name")
    private String providerName;

    @Embedded
    private Syllabus syllabus;

    @Column(name = "submitted_by")
    private UUID submittedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    private Boolean approved;

    private String reason = "";

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "taken_home_at")
    private Instant takenHomeAt;

    protected CourseReview() {
    }

    public CourseReview(CourseVersion submitted, UUID homeArea, String providerName, Instant now) {
        this.id = UUID.randomUUID();
        this.courseId = submitted.course().id();
        this.courseVersionId = submitted.id();
        this.homeArea = homeArea;
        this.reviewingArea = submitted.reviewingArea();
        this.providerName = providerName;
        this.syllabus = new Syllabus(submitted.content());
        this.submittedBy = submitted.submittedBy();
        this.askedAt = now;
    }

    /** Once, by the body that was asked; nobody decides about their own course. */
    public void decide(boolean yes, String why, UUID area, UUID by, Instant now) {
        if (!area.equals(reviewingArea)) {
            throw new NotFound();
        }
        if (decidedAt != null) {
            throw new Stale("DECIDED", Set.of());
        }
        if (by.equals(submittedBy)) {
            throw new RuleBroken(CourseRule.AUTHOR_CANNOT_APPROVE);
        }
        approved = yes;
        reason = why;
        decidedBy = by;
        decidedAt = now;
    }

    public void takeHome(Instant now) {
        takenHomeAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID courseId() {
        return courseId;
    }

    public UUID courseVersionId() {
        return courseVersionId;
    }

    public UUID reviewingArea() {
        return reviewingArea;
    }

    public String providerName() {
        return providerName;
    }

    public CourseContent content() {
        return syllabus.content();
    }

    public Instant askedAt() {
        return askedAt;
    }

    public boolean approved() {
        return Boolean.TRUE.equals(approved);
    }

    public String reason() {
        return reason;
    }

    public UUID decidedBy() {
        return decidedBy;
    }
}
