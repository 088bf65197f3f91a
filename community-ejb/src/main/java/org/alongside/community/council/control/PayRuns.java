package org.alongside.community.council.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.council.entity.PaidLine;
import org.alongside.community.council.entity.PayRun;

/** What councils have paid people of the open area. */
@ApplicationScoped
public class PayRuns {

    private static final int AT_ONCE = 1_000;

    private EntityManager entityManager;

    protected PayRuns() {
    }

    @Inject
    public PayRuns(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Written at once: its lines name it. */
    public void add(PayRun run) {
        entityManager.persist(run);
        entityManager.flush();
    }

    public void add(PaidLine line) {
        entityManager.persist(line);
    }

    public Optional<PayRun> numbered(String runNo) {
        return entityManager.createQuery("select r from PayRun r where r.runNo = :no", PayRun.class)
                .setParameter("no", runNo).getResultStream().findFirst();
    }

    public Optional<PaidLine> line(UUID runId, int number) {
        return entityManager.createQuery("""
                        select l from PaidLine l where l.runId = :run and l.lineNo = :no""", PaidLine.class)
                .setParameter("run", runId).setParameter("no", number).getResultStream().findFirst();
    }

    public long linesOf(UUID runId) {
        return entityManager.createQuery("select count(l) from PaidLine l where l.runId = :run", Long.class)
                .setParameter("run", runId).getSingleResult();
    }

    /** By which messages payments to these people came. */
    public List<UUID> messagesAbout(Collection<String> laPersonIds) {
        return entityManager.createQuery("""
                        select distinct r.messageId from PayRun r, PaidLine l
                        where l.runId = r.id and l.laPersonId in :ids""", UUID.class)
                .setParameter("ids", laPersonIds).getResultList();
    }

    /** For these budgets, on that day or later. */
    public List<PaidLine> since(Collection<String> references, LocalDate day) {
        List<String> all = List.copyOf(references);
        List<PaidLine> lines = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            lines.addAll(entityManager.createQuery("""
                            select l from PaidLine l where l.reference in :references and l.periodEnd >= :day""",
                            PaidLine.class)
                    .setParameter("references", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .setParameter("day", day).getResultList());
        }
        return lines;
    }

    /** Paid to these people, not taken back, and shown by no statement yet; the earliest first. */
    public List<PaidLine> unseenOf(Collection<String> laPersonIds) {
        return entityManager.createQuery("""
                        select l from PaidLine l where l.laPersonId in :ids and l.takenBackBy is null and l.net > 0
                        and not exists (select s from SeenMoney s where s.paidId = l.id)
                        order by l.payDate, l.periodStart, l.lineNo""", PaidLine.class)
                .setParameter("ids", laPersonIds).getResultList();
    }

    /** The newest first. */
    public List<PaidLine> of(Collection<String> laPersonIds, int most) {
        return entityManager.createQuery("""
                        select l from PaidLine l where l.laPersonId in :ids
                        order by l.payDate desc, l.periodStart desc, l.lineNo""", PaidLine.class)
                .setParameter("ids", laPersonIds).setMaxResults(most).getResultList();
    }
}
