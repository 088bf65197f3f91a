package org.alongside.training.course.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.training.course.CourseContent;
import org.alongside.training.course.CourseEvent;
import org.alongside.training.course.CoursePurpose;
import org.alongside.training.course.CourseRule;
import org.alongside.training.course.CourseVersionStatus;

/**
 * What a provider teaches, in one version after another.
 *
 * <p>One version at a time is being written or reviewed; those approved before stay as they were, and so does what
 * anybody completed by them (R-TRN-33).
 */
@Entity
@Table(schema = "training", name = "course")
public class Course extends TenantOwned {

    private static final Set<CourseVersionStatus> UNFINISHED =
            EnumSet.of(CourseVersionStatus.DRAFT, CourseVersionStatus.IN_REVIEW);

    @Column(name = "provider_id")
    private UUID providerId;

    @Enumerated(EnumType.STRING)
    private CoursePurpose purpose;

    @Column(name = "begun_at")
    private Instant begunAt;

    @OneToMany(mappedBy = "course", cascade = CascadeType.ALL)
    private List<CourseVersion> versions = new ArrayList<>();

    protected Course() {
    }

    /** With its first version, a draft. */
    public Course(UUID providerId, CoursePurpose purpose, CourseContent content, Instant now) {
        super(UUID.randomUUID());
        this.providerId = providerId;
        this.purpose = purpose;
        this.begunAt = now;
        versions.add(new CourseVersion(this, 1, content, now));
    }

    public CourseEvent begun() {
        return new CourseEvent.CourseBegun(id, providerId, purpose);
    }

    /** Another version, a draft. */
    public CourseVersion writeNext(CourseContent content, Instant now) {
        if (versions.stream().anyMatch(one -> UNFINISHED.contains(one.status()))) {
            throw new RuleBroken(CourseRule.ONE_DRAFT_AT_A_TIME);
        }
        CourseVersion next = new CourseVersion(this, versions.size() + 1, content, now);
        versions.add(next);
        return next;
    }

    public CourseVersion version(UUID versionId) {
        return versions.stream().filter(one -> one.id().equals(versionId)).findFirst().orElseThrow(NotFound::new);
    }

    /** The newest that anybody may deliver. */
    public Optional<CourseVersion> approved() {
        return versions().stream().filter(one -> one.status() == CourseVersionStatus.APPROVED).findFirst();
    }

    /** What people may read about it: what is approved, or what was until it was retired. */
    public Optional<CourseVersion> published() {
        return approved().or(() -> versions().stream()
                .filter(one -> one.status() == CourseVersionStatus.RETIRED).findFirst());
    }

    /** The newest first. */
    public List<CourseVersion> versions() {
        return versions.stream().sorted(Comparator.comparingInt(CourseVersion::no).reversed()).toList();
    }

    public UUID providerId() {
        return providerId;
    }

    public CoursePurpose purpose() {
        return purpose;
    }
}
