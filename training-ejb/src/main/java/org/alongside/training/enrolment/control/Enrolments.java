package org.alongside.training.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.Stale;
import org.alongside.training.TrainingData;
import org.alongside.training.enrolment.EnrolmentStatus;
import org.alongside.training.enrolment.RunCount;
import org.alongside.training.enrolment.entity.Enrolment;
import org.alongside.training.enrolment.entity.ManualMove;

/**
 * The enrolments of the open area. What is read before the run is locked may be old by then, so only identifiers are
 * looked up before; enrolments themselves are read afterwards.
 */
@ApplicationScoped
public class Enrolments {

    private EntityManager entityManager;

    protected Enrolments() {
    }

    @Inject
    public Enrolments(@TrainingData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Enrolment enrolment) {
        entityManager.persist(enrolment);
    }

    public void add(ManualMove move) {
        entityManager.persist(move);
    }

    /** Read with the run locked. */
    public Enrolment get(UUID id) {
        return Optional.ofNullable(entityManager.find(Enrolment.class, id)).orElseThrow(NotFound::new);
    }

    /** Everybody who has a place here, is offered one or waits; read with the run locked. */
    public List<Enrolment> live(UUID runId) {
        return entityManager.createQuery("""
                        select e from Enrolment e where e.runId = :run and e.status in :live""", Enrolment.class)
                .setParameter("run", runId).setParameter("live", EnrolmentStatus.LIVE).getResultList();
    }

    /** The same for several runs at once, for those who only look. */
    public Map<UUID, List<Enrolment>> live(Collection<UUID> runIds) {
        return runIds.isEmpty() ? Map.of() : entityManager.createQuery("""
                        select e from Enrolment e where e.runId in :runs and e.status in :live""", Enrolment.class)
                .setParameter("runs", runIds).setParameter("live", EnrolmentStatus.LIVE)
                .getResultStream().collect(Collectors.groupingBy(Enrolment::runId));
    }

    /** All there have been on this run, by when they joined. */
    public List<Enrolment> on(UUID runId) {
        return entityManager.createQuery("""
                        select e from Enrolment e where e.runId = :run order by e.joinedAt, e.id""", Enrolment.class)
                .setParameter("run", runId).getResultList();
    }

    /** All of this person, the newest first. */
    public List<Enrolment> of(UUID personId) {
        return entityManager.createQuery("""
                        select e from Enrolment e where e.personId = :person order by e.statusSince desc, e.id""",
                        Enrolment.class)
                .setParameter("person", personId).getResultList();
    }

    /** This person's own; anybody else's is not found. */
    public Enrolment mine(UUID enrolmentId, UUID personId) {
        return Optional.of(get(enrolmentId)).filter(one -> one.personId().equals(personId)).orElseThrow(NotFound::new);
    }

    /** The run of this person's enrolment; anybody else's is not found. */
    public UUID runOf(UUID enrolmentId, UUID personId) {
        return entityManager.createQuery("""
                        select e.runId from Enrolment e where e.id = :id and e.personId = :person""", UUID.class)
                .setParameter("id", enrolmentId).setParameter("person", personId)
                .getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    public UUID runOf(UUID enrolmentId) {
        return entityManager.createQuery("select e.runId from Enrolment e where e.id = :id", UUID.class)
                .setParameter("id", enrolmentId).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    /** Other runs of the same course on which this person, or who booked together with them, has a place. */
    public List<UUID> otherRunsHeldBy(UUID enrolmentId) {
        return entityManager.createQuery("""
                        select distinct other.runId from Enrolment other, Enrolment mine, Enrolment together
                        where mine.id = :id and (together.id = mine.id or together.pairId = mine.pairId)
                        and other.personId = together.personId and other.courseId = mine.courseId
                        and other.runId <> mine.runId and other.status = :confirmed""", UUID.class)
                .setParameter("id", enrolmentId).setParameter("confirmed", EnrolmentStatus.CONFIRMED).getResultList();
    }

    /** This person, and who booked the run together with them. */
    public List<UUID> together(Enrolment one) {
        return live(one.runId()).stream()
                .filter(other -> other.equals(one) || one.pairId() != null && one.pairId().equals(other.pairId()))
                .map(Enrolment::personId).toList();
    }

    /** This person has a place on a run of the course. */
    public boolean hasPlace(UUID personId, UUID courseId) {
        return !confirmed(List.of(personId), courseId).isEmpty();
    }

    public List<Enrolment> confirmed(List<UUID> people, UUID courseId) {
        return entityManager.createQuery("""
                        select e from Enrolment e
                        where e.courseId = :course and e.personId in :people and e.status = :confirmed""", Enrolment.class)
                .setParameter("course", courseId).setParameter("people", people)
                .setParameter("confirmed", EnrolmentStatus.CONFIRMED).getResultList();
    }

    /** Who of these people has ever booked here, or has put their name down for a course here; two queries. */
    public Set<UUID> knownHere(Collection<UUID> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        Set<UUID> known = new HashSet<>(personsIn("Enrolment", people));
        known.addAll(personsIn("Interest", people));
        return known;
    }

    private List<UUID> personsIn(String what, Collection<UUID> people) {
        return entityManager.createQuery("select distinct x.personId from " + what + " x where x.personId in :people",
                UUID.class).setParameter("people", people).getResultList();
    }

    /** How many people there are on each of these runs in each state; one query. */
    public Map<UUID, RunCount> count(Collection<UUID> runIds) {
        if (runIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, RunCount> counts = new HashMap<>();
        entityManager.createQuery("""
                        select e.runId, e.status, count(e) from Enrolment e where e.runId in :runs
                        group by e.runId, e.status""", Object[].class)
                .setParameter("runs", runIds).getResultList().forEach(row -> counts.merge((UUID) row[0],
                        RunCount.of((EnrolmentStatus) row[1], ((Long) row[2]).intValue()), RunCount::plus));
        return counts;
    }

    /** The runs on which time may have something to do, the one whose offer ends first first. */
    public List<UUID> runsToSettle() {
        return entityManager.createQuery("""
                        select e.runId from Enrolment e where e.status in :moving
                        group by e.runId order by min(e.offer.expiresAt), e.runId""", UUID.class)
                .setParameter("moving", Set.of(EnrolmentStatus.WAITING, EnrolmentStatus.OFFERED,
                        EnrolmentStatus.CONFIRMED)).getResultList();
    }

    /** Ticks that have served their purpose: of enrolments that ended before this. */
    public List<Enrolment> claimsEndedBefore(Instant then) {
        return entityManager.createQuery("""
                        select e from Enrolment e
                        where e.reservedClaim = true and e.status not in :live and e.statusSince < :then""", Enrolment.class)
                .setParameter("live", EnrolmentStatus.LIVE).setParameter("then", then).getResultList();
    }

    /** Whether each person ticked the reserved claim who has a place, or had one that ended after this. */
    public List<Boolean> ticksOfPlaces(Instant endedAfter) {
        return entityManager.createQuery("""
                        select e.reservedClaim from Enrolment e where e.status in :placed
                        or (e.status in :finished and e.statusSince > :then)""", Boolean.class)
                .setParameter("placed", Set.of(EnrolmentStatus.CONFIRMED, EnrolmentStatus.ATTENDING))
                .setParameter("finished", Set.of(EnrolmentStatus.COMPLETED, EnrolmentStatus.PARTLY,
                        EnrolmentStatus.NOT_COMPLETED, EnrolmentStatus.NO_SHOW))
                .setParameter("then", endedAfter).getResultList();
    }

    /** Writes what was changed. Two places on one course at the same moment: the second is told (R-TRN-25). */
    public void write() {
        try {
            entityManager.flush();
        } catch (PersistenceException broken) {
            if (String.valueOf(broken.getMessage()).contains("one_confirmed_place_on_a_course")) {
                throw new Stale(EnrolmentStatus.CONFIRMED.name(), Set.of());
            }
            throw broken;
        }
    }
}
