package org.alongside.training.course.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.training.TrainingData;
import org.alongside.training.course.entity.CourseReview;
import org.alongside.training.course.entity.CourseVersion;

/** Courses that one area's body looks at for another. */
@ApplicationScoped
public class Reviews {

    private EntityManager entityManager;

    protected Reviews() {
    }

    @Inject
    public Reviews(@TrainingData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void ask(CourseVersion submitted, UUID homeArea, String providerName, Instant now) {
        entityManager.persist(new CourseReview(submitted, homeArea, providerName, now));
    }

    /** Held still, so that two members cannot both decide. */
    public CourseReview lock(UUID id) {
        return Optional.ofNullable(entityManager.find(CourseReview.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** What other areas ask of this one's body, longest first. */
    public List<CourseReview> askedOf(UUID area) {
        return entityManager.createQuery("""
                        select r from CourseReview r where r.reviewingArea = :area and r.decidedAt is null
                        order by r.askedAt, r.id""", CourseReview.class)
                .setParameter("area", area).getResultList();
    }

    /** What others have decided for this area, and it has not taken home yet. */
    public List<CourseReview> toTakeHome(UUID area) {
        return entityManager.createQuery("""
                        select r from CourseReview r
                        where r.homeArea = :area and r.decidedAt is not null and r.takenHomeAt is null
                        order by r.decidedAt, r.id""", CourseReview.class)
                .setParameter("area", area).getResultList();
    }
}
