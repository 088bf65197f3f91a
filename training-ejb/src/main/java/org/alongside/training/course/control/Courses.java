package org.alongside.training.course.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.platform.error.NotFound;
import org.alongside.training.TrainingData;
import org.alongside.training.course.CourseVersionStatus;
import org.alongside.training.course.entity.Course;
import org.alongside.training.course.entity.CourseVersion;
import org.alongside.training.course.entity.TrainingProvider;

/** The providers and courses of the open area. */
@ApplicationScoped
public class Courses {

    private EntityManager entityManager;

    protected Courses() {
    }

    @Inject
    public Courses(@TrainingData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Course course) {
        entityManager.persist(course);
    }

    /** Written at once: its courses refer to it. */
    public void add(TrainingProvider provider) {
        entityManager.persist(provider);
        entityManager.flush();
    }

    public Course get(UUID id) {
        return Optional.ofNullable(entityManager.find(Course.class, id)).orElseThrow(NotFound::new);
    }

    public CourseVersion version(UUID versionId) {
        return Optional.ofNullable(entityManager.find(CourseVersion.class, versionId)).orElseThrow(NotFound::new);
    }

    public TrainingProvider provider(UUID id) {
        return Optional.ofNullable(entityManager.find(TrainingProvider.class, id)).orElseThrow(NotFound::new);
    }

    public List<TrainingProvider> providers() {
        return entityManager.createQuery("select p from TrainingProvider p order by p.name", TrainingProvider.class)
                .getResultList();
    }

    /** All of them at once, for a list of courses. */
    public Map<UUID, TrainingProvider> providersById() {
        return providers().stream().collect(Collectors.toMap(TrainingProvider::id, Function.identity()));
    }

    /** With their versions, in one query. */
    public List<Course> all() {
        return entityManager.createQuery("""
                select distinct c from Course c left join fetch c.versions order by c.begunAt, c.id""", Course.class)
                .getResultList();
    }

    /** Every version of these courses that was ever public, the oldest first. */
    public List<CourseVersion> published(Collection<UUID> courseIds) {
        return courseIds.isEmpty() ? List.of() : entityManager.createQuery("""
                        select v from CourseVersion v join fetch v.course
                        where v.course.id in :courses and v.status in :public
                        order by v.no""", CourseVersion.class)
                .setParameter("courses", courseIds)
                .setParameter("public", EnumSet.of(CourseVersionStatus.APPROVED, CourseVersionStatus.RETIRED))
                .getResultList();
    }

    /** Every version of every course with its course, the newest of each first; one query. */
    public List<CourseVersion> versions() {
        return entityManager.createQuery("""
                        select v from CourseVersion v join fetch v.course c
                        order by c.begunAt desc, c.id, v.no desc""", CourseVersion.class).getResultList();
    }

    /** Those that wait for this area's own body, longest first. */
    public List<CourseVersion> waitingFor(UUID area) {
        return entityManager.createQuery("""
                        select v from CourseVersion v join fetch v.course where v.status = :waiting and v.reviewingArea = :area
                        order by v.statusSince, v.id""", CourseVersion.class)
                .setParameter("waiting", CourseVersionStatus.IN_REVIEW).setParameter("area", area).getResultList();
    }
}
