package org.alongside.training.course.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.training.course.CourseAct;
import org.alongside.training.course.CourseContent;
import org.alongside.training.course.CourseEvent;
import org.alongside.training.course.CourseRule;
import org.alongside.training.course.CourseVersionStatus;
import org.alongside.training.course.EditionFacts;

/** One version of a course: a draft, in review, approved, retired. Decided by a body that is not linked to it. */
@Entity
@Table(schema = "training", name = "course_version")
public class CourseVersion extends TenantOwned {

    @ManyToOne(optional = false)
    @JoinColumn(name = "course_id")
    private Course course;

    private int no;

    @Enumerated(EnumType.STRING)
    private CourseVersionStatus status = CourseVersionStatus.DRAFT;

    @Column(name = "status_since")
    private Instant statusSince;

    @Embedded
    private Syllabus syllabus;

    @Column(name = "reviewing_area")
    private UUID reviewingArea;

    @Column(name = "submitted_by")
    private UUID submittedBy;

    @Column(name = "approved_by")
    private UUID approvedBy;

    @Column(name = "give_back_reason")
    private String giveBackReason = "";

    protected CourseVersion() {
    }

    CourseVersion(Course course, int no, CourseContent content, Instant now) {
        super(UUID.randomUUID());
        this.course = course;
        this.no = no;
        this.syllabus = new Syllabus(content);
        this.statusSince = now;
    }

    public CourseEvent written() {
        return new CourseEvent.VersionWritten(course.id(), no, content().editionCode());
    }

    public CourseEvent edit(CourseContent content, Instant now) {
        move(CourseAct.EDIT, now);
        syllabus = new Syllabus(content);
        return written();
    }

    /** Refused with everything that is missing, so that nobody waits for an answer that is known. */
    public CourseEvent submit(EditionFacts edition, UUID toArea, UUID by, LocalDate today, Instant now) {
        status.after(CourseAct.SUBMIT);
        RuleBroken.throwIfAny(ApprovalPolicy.breaches(content(), edition, today));
        move(CourseAct.SUBMIT, now);
        reviewingArea = toArea;
        submittedBy = by;
        giveBackReason = "";
        return new CourseEvent.VersionSubmitted(course.id(), no, toArea, by);
    }

    public CourseEvent giveBack(String reason, UUID by, Instant now) {
        move(CourseAct.GIVE_BACK, now);
        giveBackReason = reason;
        return new CourseEvent.VersionGivenBack(course.id(), no, by);
    }

    /** The same is looked at again: an edition may have been replaced since. */
    public CourseEvent approve(EditionFacts edition, UUID by, LocalDate today, Instant now) {
        status.after(CourseAct.APPROVE);
        requireOther(by);
        RuleBroken.throwIfAny(ApprovalPolicy.breaches(content(), edition, today));
        return approved(by, now);
    }

    /** What another area's body found, which looked at the same things. */
    public CourseEvent approvedElsewhere(UUID by, Instant now) {
        requireOther(by);
        return approved(by, now);
    }

    private CourseEvent approved(UUID by, Instant now) {
        move(CourseAct.APPROVE, now);
        approvedBy = by;
        return new CourseEvent.VersionApproved(course.id(), no, reviewingArea, by);
    }

    /** Mends the wording of what is approved; what is learned stays the same (R-TRN-35). */
    public CourseEvent correct(CourseContent content, Instant now) {
        move(CourseAct.CORRECT, now);
        if (!content.teachesTheSameAs(content())) {
            throw new RuleBroken(CourseRule.NEEDS_A_NEW_VERSION);
        }
        RuleBroken.throwIfAny(ApprovalPolicy.breachesOfWords(content));
        syllabus = new Syllabus(content);
        return new CourseEvent.VersionCorrected(course.id(), no);
    }

    public CourseEvent retire(Instant now) {
        move(CourseAct.RETIRE, now);
        return new CourseEvent.VersionRetired(course.id(), id, no);
    }

    private void requireOther(UUID by) {
        if (by.equals(submittedBy)) {
            throw new RuleBroken(CourseRule.AUTHOR_CANNOT_APPROVE);
        }
    }

    private void move(CourseAct act, Instant now) {
        CourseVersionStatus next = status.after(act);
        if (next != status) {
            status = next;
            statusSince = now;
        }
    }

    public CourseContent content() {
        return syllabus.content();
    }

    public Course course() {
        return course;
    }

    public int no() {
        return no;
    }

    public CourseVersionStatus status() {
        return status;
    }

    public Instant statusSince() {
        return statusSince;
    }

    public UUID reviewingArea() {
        return reviewingArea;
    }

    public UUID submittedBy() {
        return submittedBy;
    }

    public String giveBackReason() {
        return giveBackReason;
    }
}
