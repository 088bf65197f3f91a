package org.alongside.training.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.time.London;
import org.alongside.training.TrainingData;
import org.alongside.training.run.CourseFacts;
import org.alongside.training.run.ListedRun;
import org.alongside.training.run.RunMode;
import org.alongside.training.run.RunPage;
import org.alongside.training.run.RunSearch;
import org.alongside.training.run.RunStatus;
import org.alongside.training.run.RunTerm;
import org.alongside.training.run.entity.ListedTerm;
import org.alongside.training.run.entity.Run;
import org.alongside.training.run.entity.RunListing;

/** What is published about runs, and the index it is found by. */
@ApplicationScoped
public class Listings {

    private EntityManager entityManager;

    protected Listings() {
    }

    @Inject
    public Listings(@TrainingData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** It has been opened for booking at some time. */
    public Optional<RunListing> of(UUID runId) {
        return Optional.ofNullable(entityManager.find(RunListing.class, runId));
    }

    /** One question for all of them. */
    public List<RunListing> of(Collection<UUID> runIds) {
        return runIds.isEmpty() ? List.of() : entityManager.createQuery("""
                        select l from RunListing l where l.runId in :runs""", RunListing.class)
                .setParameter("runs", runIds).getResultList();
    }

    /** Anybody can book it, or could; one that was cancelled before that was never public. */
    public boolean isDue(Run run) {
        return run.status() != RunStatus.CANCELLED || of(run.id()).isPresent();
    }

    /** Publishes the run as it stands now. */
    public void keep(UUID area, Run run, CourseFacts course) {
        RunListing listing = of(run.id()).orElse(null);
        if (listing == null) {
            listing = new RunListing(area, run, course);
            entityManager.persist(listing);
            entityManager.flush();
        } else {
            listing.take(run, course);
        }
        index(listing, listing.terms(run.sharedWith()));
    }

    /** Only what has changed is written: an index row is cheap to leave alone. */
    private void index(RunListing listing, Set<String> terms) {
        Set<String> missing = new HashSet<>(terms);
        for (ListedTerm kept : termsOf(listing.runId())) {
            boolean stays = terms.contains(kept.term()) && kept.startsAt().equals(listing.startsAt());
            if (!stays) {
                entityManager.remove(kept);
            } else {
                missing.remove(kept.term());
            }
        }
        missing.forEach(term -> entityManager.persist(new ListedTerm(listing, term)));
    }

    /** Two queries, however many are found: one for the page and one for how many there are. */
    public RunPage find(RunSearch search, Instant now) {
        List<ListedRun> found = query("l", " order by t.startsAt, t.runId", RunListing.class, search, now)
                .setFirstResult((search.page() - 1) * RunSearch.PAGE_SIZE).setMaxResults(RunSearch.PAGE_SIZE)
                .getResultStream().map(RunListing::listed).toList();
        long total = query("count(l)", "", Long.class, search, now).getSingleResult();
        return new RunPage(found, search.page(), Math.toIntExact(total));
    }

    /** What of this area's course is still ahead, the next one first. */
    public List<ListedRun> ofCourse(UUID area, UUID courseId, Instant now) {
        return entityManager.createQuery("""
                        select l from RunListing l where l.areaId = :area and l.courseId = :course
                        and l.startsAt >= :now and l.status in :ahead order by l.startsAt, l.runId""", RunListing.class)
                .setParameter("area", area).setParameter("course", courseId).setParameter("now", now)
                .setParameter("ahead", EnumSet.of(RunStatus.OPEN, RunStatus.BOOKING_CLOSED))
                .getResultStream().map(RunListing::listed).toList();
    }

    private <T> TypedQuery<T> query(String what, String order, Class<T> kind, RunSearch search, Instant now) {
        List<String> terms = termsOf(search);
        StringBuilder jpql = new StringBuilder("select " + what + """
                 from ListedTerm t, RunListing l
                where l.runId = t.runId and t.term = :base and t.startsAt >= :from""");
        if (search.until() != null) {
            jpql.append(" and t.startsAt < :until");
        }
        for (int i = 0; i < terms.size(); i++) {
            jpql.append(" and exists (select h.id from ListedTerm h where h.runId = t.runId and h.term = :term")
                    .append(i).append(')');
        }
        if (search.placesLeft()) {
            jpql.append(" and l.placesLeft > 0 and l.status = :open and l.bookingClosesAt > :now");
        }
        TypedQuery<T> query = entityManager.createQuery(jpql.append(order).toString(), kind)
                .setParameter("base", search.area() == null ? RunTerm.ENGLAND : RunTerm.area(search.area()))
                .setParameter("from", from(search, now));
        if (search.until() != null) {
            query.setParameter("until", London.startOf(search.until().plusDays(1)));
        }
        for (int i = 0; i < terms.size(); i++) {
            query.setParameter("term" + i, terms.get(i));
        }
        return search.placesLeft() ? query.setParameter("open", RunStatus.OPEN).setParameter("now", now) : query;
    }

    /** Nothing that has begun. */
    private static Instant from(RunSearch search, Instant now) {
        Instant day = search.from() == null ? now : London.startOf(search.from());
        return day.isBefore(now) ? now : day;
    }

    private static List<String> termsOf(RunSearch search) {
        List<String> terms = new ArrayList<>();
        if (!search.skill().isEmpty()) {
            terms.add(RunTerm.skill(search.skill()));
        }
        if (!search.town().isEmpty()) {
            terms.add(RunTerm.town(search.town()));
        }
        search.access().forEach(feature -> terms.add(RunTerm.access(feature)));
        if (search.mode() != null) {
            terms.add(search.mode() == RunMode.ONLINE ? RunTerm.ONLINE : RunTerm.IN_A_ROOM);
        }
        return terms;
    }

    /** What these areas have offered and will offer since then, cancelled runs left out. */
    public List<ListedRun> offered(Collection<UUID> areas, Instant since) {
        return entityManager.createQuery("""
                        select l from RunListing l where l.areaId in :areas and l.startsAt >= :since
                        and l.status <> :cancelled order by l.startsAt""", RunListing.class)
                .setParameter("areas", areas).setParameter("since", since)
                .setParameter("cancelled", RunStatus.CANCELLED).getResultStream().map(RunListing::listed).toList();
    }

    private List<ListedTerm> termsOf(UUID runId) {
        return entityManager.createQuery("select t from ListedTerm t where t.runId = :run", ListedTerm.class)
                .setParameter("run", runId).getResultList();
    }
}
