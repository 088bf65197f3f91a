package org.alongside.accreditation.register.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.AccreditationData;
import org.alongside.accreditation.register.BrokerNumber;
import org.alongside.accreditation.register.entity.EntryDraft;
import org.alongside.accreditation.register.entity.RegisterEntry;
import org.alongside.platform.error.NotFound;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** The entries of the open area's register, and what brokers are writing for them. */
@ApplicationScoped
public class RegisterEntries {

    private EntityManager entityManager;

    protected RegisterEntries() {
    }

    @Inject
    public RegisterEntries(@AccreditationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(RegisterEntry entry) {
        entityManager.persist(entry);
    }

    /** The broker begins to write; with what the public reads now. */
    public EntryDraft begin(RegisterEntry entry) {
        EntryDraft draft = new EntryDraft(entry);
        entityManager.persist(draft);
        return draft;
    }

    public Optional<RegisterEntry> find(UUID id) {
        return Optional.ofNullable(entityManager.find(RegisterEntry.class, id));
    }

    public RegisterEntry get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public Optional<RegisterEntry> numbered(BrokerNumber number) {
        return entityManager.createQuery("select e from RegisterEntry e where e.number = :number", RegisterEntry.class)
                .setParameter("number", number.value())
                .getResultStream().findFirst();
    }

    /** In no order. */
    public List<RegisterEntry> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of()
                : entityManager.createQuery("select e from RegisterEntry e where e.id in :ids", RegisterEntry.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Everyone in force or suspended, and who ended on that day or later; by number. To be read only: they may be very many. */
    public List<RegisterEntry> shownSince(LocalDate day) {
        return entityManager.createQuery("""
                        select e from RegisterEntry e where e.endedOn is null or e.endedOn >= :day order by e.number""",
                        RegisterEntry.class)
                .setParameter("day", day)
                .setHint(QueryHints.READ_ONLY, HintValues.TRUE)
                .getResultList();
    }

    public List<RegisterEntry> endedBefore(LocalDate day) {
        return entityManager.createQuery("select e from RegisterEntry e where e.endedOn < :day", RegisterEntry.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Another text whenever anything on this register has changed. */
    public String stamp() {
        Object[] row = entityManager.createQuery(
                        "select count(e), max(e.lastModified), sum(e.version) from RegisterEntry e", Object[].class)
                .getSingleResult();
        return row[0] + "-" + row[1] + "-" + row[2];
    }

    public Optional<EntryDraft> draft(UUID id) {
        return Optional.ofNullable(entityManager.find(EntryDraft.class, id));
    }
}
