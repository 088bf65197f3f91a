package org.alongside.training.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.time.London;
import org.alongside.training.TrainingData;
import org.alongside.training.run.RunRule;
import org.alongside.training.run.entity.DiaryEntry;
import org.alongside.training.run.entity.Run;
import org.alongside.training.run.entity.Session;

/** When people teach, across all runs of all areas, so that nobody confirms two at once (R-TRN-40). */
@ApplicationScoped
public class TrainerDiary {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.UK);

    private EntityManager entityManager;

    protected TrainerDiary() {
    }

    @Inject
    public TrainerDiary(@TrainingData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Refused when this person teaches elsewhere at the time of one of the sessions. */
    public void requireFree(UUID personId, String name, Run run) {
        for (DiaryEntry entry : othersAround(personId, run)) {
            if (run.liveSessions().stream().anyMatch(entry::overlaps)) {
                throw new RuleBroken(RunRule.TRAINER_IS_ELSEWHERE, name, shown(entry.startsAt()), shown(entry.endsAt()));
            }
        }
    }

    /** When sessions of this run and others leave hardly a break, and one of them is online. */
    public List<Instant> tight(UUID personId, Run run) {
        return othersAround(personId, run).stream()
                .filter(entry -> run.liveSessions().stream().anyMatch(entry::isTightBeside))
                .map(DiaryEntry::startsAt).toList();
    }

    /** Writes down when those who have confirmed teach in this run, and strikes out what no longer holds. */
    public void keep(Run run) {
        Map<String, DiaryEntry> before = new HashMap<>();
        of(run.id()).forEach(entry -> before.put(key(entry.personId(), entry.sessionId()), entry));
        for (UUID trainer : run.confirmedTrainers()) {
            for (Session session : run.sessionsToTeach()) {
                DiaryEntry entry = before.remove(key(trainer, session.id()));
                if (entry == null) {
                    entityManager.persist(new DiaryEntry(trainer, run.id(), session));
                } else {
                    entry.take(session);
                }
            }
        }
        before.values().forEach(entityManager::remove);
    }

    private List<DiaryEntry> of(UUID runId) {
        return entityManager.createQuery("select d from DiaryEntry d where d.runId = :run", DiaryEntry.class)
                .setParameter("run", runId).getResultList();
    }

    private List<DiaryEntry> othersAround(UUID personId, Run run) {
        if (run.liveSessions().isEmpty()) {
            return List.of();
        }
        List<Session> sessions = run.liveSessions();
        Instant first = sessions.get(0).startsAt().atZone(London.ZONE).minusDays(1).toInstant();
        Instant last = sessions.get(sessions.size() - 1).endsAt().atZone(London.ZONE).plusDays(1).toInstant();
        return entityManager.createQuery("""
                        select d from DiaryEntry d where d.personId = :person and d.runId <> :run
                        and d.startsAt < :last and d.endsAt > :first order by d.startsAt""", DiaryEntry.class)
                .setParameter("person", personId).setParameter("run", run.id())
                .setParameter("first", first).setParameter("last", last).getResultList();
    }

    private static String key(UUID person, UUID session) {
        return person + " " + session;
    }

    private static String shown(Instant instant) {
        return WHEN.format(instant.atZone(London.ZONE));
    }
}
