package org.alongside.community.council.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.community.CommunityData;
import org.alongside.community.council.entity.MergedId;
import org.alongside.community.council.entity.SplitId;
import org.alongside.platform.error.NotFound;

/** What became of a council's own identifiers in the open area. */
@ApplicationScoped
public class Identifiers {

    private EntityManager entityManager;

    protected Identifiers() {
    }

    @Inject
    public Identifiers(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What is kept instead of it; itself where it was never merged. */
    public String kept(String id) {
        return merged(id).map(MergedId::keptId).orElse(id);
    }

    /** Every one that was merged, and what is kept instead. */
    public Map<String, String> all() {
        return entityManager.createQuery("select m from MergedId m", MergedId.class).getResultStream()
                .collect(Collectors.toMap(MergedId::oldId, MergedId::keptId));
    }

    /** It, and every identifier that means the same person. */
    public List<String> meaning(String id) {
        return Stream.concat(Stream.of(id), entityManager.createQuery(
                        "select m.oldId from MergedId m where m.keptId = :id order by m.oldId", String.class)
                .setParameter("id", id).getResultStream()).toList();
    }

    /** All that led to the old one leads to the kept one from now on. */
    public void merge(String oldId, String keptId, Instant now) {
        entityManager.createQuery("select m from MergedId m where m.keptId = :old", MergedId.class)
                .setParameter("old", oldId).getResultStream().forEach(one -> one.follow(keptId));
        if (merged(oldId).isEmpty()) {
            entityManager.persist(new MergedId(oldId, keptId, now));
        }
    }

    public void add(SplitId split) {
        entityManager.persist(split);
    }

    public SplitId split(UUID id) {
        return Optional.ofNullable(entityManager.find(SplitId.class, id)).filter(SplitId::isOpen)
                .orElseThrow(NotFound::new);
    }

    /** The oldest first. */
    public List<SplitId> openSplits() {
        return entityManager.createQuery("""
                        select s from SplitId s where s.settledAt is null order by s.splitAt, s.id""", SplitId.class)
                .getResultList();
    }

    private Optional<MergedId> merged(String id) {
        return entityManager.createQuery("select m from MergedId m where m.oldId = :id", MergedId.class)
                .setParameter("id", id).getResultStream().findFirst();
    }
}
