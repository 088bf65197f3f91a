package org.alongside.accreditation.application.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.AccreditationData;
import org.alongside.accreditation.application.entity.EvidenceContent;
import org.alongside.accreditation.application.entity.EvidenceItem;
import org.alongside.platform.error.NotFound;

/** People's evidence. Every way in names the owner, or the items an application was lent. */
@ApplicationScoped
public class EvidenceShelf {

    @Inject
    @AccreditationData
    private EntityManager entityManager;

    public EvidenceShelf() {
    }

    public EvidenceShelf(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(EvidenceItem item, Optional<EvidenceContent> content) {
        entityManager.persist(item);
        entityManager.flush();
        content.ifPresent(entityManager::persist);
    }

    /** In words, without a file. */
    public void add(EvidenceItem item) {
        entityManager.persist(item);
    }

    /** What this person has shown of one training. */
    public Optional<EvidenceItem> fromSource(UUID personId, UUID sourceId) {
        return entityManager.createQuery("""
                        select e from EvidenceItem e where e.personId = :person and e.sourceId = :source""",
                        EvidenceItem.class)
                .setParameter("person", personId).setParameter("source", sourceId)
                .getResultStream().findFirst();
    }

    public List<EvidenceItem> of(UUID personId) {
        return entityManager.createQuery("""
                        select e from EvidenceItem e where e.personId = :person order by e.addedAt desc, e.id""",
                        EvidenceItem.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Somebody else's is not there. */
    public EvidenceItem owned(UUID personId, UUID evidenceId) {
        return Optional.ofNullable(evidenceId).map(id -> entityManager.find(EvidenceItem.class, id))
                .filter(item -> item.belongsTo(personId))
                .orElseThrow(NotFound::new);
    }

    public Map<UUID, EvidenceItem> all(Collection<UUID> lent) {
        return lent.isEmpty() ? Map.of() : entityManager.createQuery("""
                        select e from EvidenceItem e where e.id in :ids""", EvidenceItem.class)
                .setParameter("ids", lent)
                .getResultStream().collect(Collectors.toMap(EvidenceItem::id, item -> item));
    }


    public EvidenceItem get(UUID evidenceId) {
        return Optional.ofNullable(entityManager.find(EvidenceItem.class, evidenceId)).orElseThrow(NotFound::new);
    }

    public byte[] bytes(UUID evidenceId) {
        return Optional.ofNullable(entityManager.find(EvidenceContent.class, evidenceId))
                .orElseThrow(NotFound::new).bytes();
    }

    public void remove(EvidenceItem item) {
        Optional.ofNullable(entityManager.find(EvidenceContent.class, item.id())).ifPresent(entityManager::remove);
        entityManager.flush();
        entityManager.remove(item);
    }
}
