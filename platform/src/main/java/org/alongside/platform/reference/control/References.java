package org.alongside.platform.reference.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.PlatformData;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.reference.Dataset;
import org.alongside.platform.reference.VersionStatus;
import org.alongside.platform.reference.entity.ReferenceDataset;
import org.alongside.platform.reference.entity.ReferenceVersion;

/** The versions of every list. */
@ApplicationScoped
public class References {

    private EntityManager entityManager;

    protected References() {
    }

    @Inject
    public References(@PlatformData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Until the end of the transaction nobody else adds or moves a version of it. */
    public ReferenceDataset hold(Dataset dataset) {
        return entityManager.find(ReferenceDataset.class, dataset.name(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same, and the version as it is then. */
    public ReferenceVersion held(UUID id) {
        hold(entityManager.createQuery("select v.dataset from ReferenceVersion v where v.id = :id", Dataset.class)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(NotFound::new));
        return find(id);
    }

    public ReferenceVersion find(UUID id) {
        return Optional.ofNullable(entityManager.find(ReferenceVersion.class, id)).orElseThrow(NotFound::new);
    }

    public void add(ReferenceVersion version) {
        entityManager.persist(version);
    }

    /** What was changed is written now: the database lets no second version be in force, not even for a moment. */
    public void write() {
        entityManager.flush();
    }

    public Optional<ReferenceVersion> inForce(Dataset dataset) {
        return entityManager.createQuery("select v from ReferenceVersion v where v.dataset = :dataset and v.status = :status",
                        ReferenceVersion.class)
                .setParameter("dataset", dataset).setParameter("status", VersionStatus.IN_FORCE)
                .getResultStream().findFirst();
    }

    /** One with these bytes that was not discarded. */
    public Optional<ReferenceVersion> same(Dataset dataset, String sha256) {
        return entityManager.createQuery("""
                        select v from ReferenceVersion v
                        where v.dataset = :dataset and v.sha256 = :sha256 and v.status <> :status""", ReferenceVersion.class)
                .setParameter("dataset", dataset).setParameter("sha256", sha256)
                .setParameter("status", VersionStatus.DISCARDED)
                .getResultStream().findFirst();
    }

    /** The last first. */
    public List<ReferenceVersion> last(Dataset dataset, int most) {
        return entityManager.createQuery("select v from ReferenceVersion v where v.dataset = :dataset order by v.number desc",
                        ReferenceVersion.class)
                .setParameter("dataset", dataset).setMaxResults(most).getResultList();
    }

    /** Of the version in force; empty when none is. */
    public List<String> keysInForce(Dataset dataset) {
        return entityManager.createQuery("""
                        select l.rowKey from ReferenceVersion v join v.lines l
                        where v.dataset = :dataset and v.status = :status""", String.class)
                .setParameter("dataset", dataset).setParameter("status", VersionStatus.IN_FORCE)
                .getResultList();
    }
}
