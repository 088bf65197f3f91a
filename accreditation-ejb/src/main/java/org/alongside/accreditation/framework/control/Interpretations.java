package org.alongside.accreditation.framework.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.AccreditationData;
import org.alongside.accreditation.framework.InterpretationStatus;
import org.alongside.accreditation.framework.entity.LocalInterpretation;
import org.alongside.platform.error.NotFound;

/** The local interpretations of the open area. */
@ApplicationScoped
public class Interpretations {

    private EntityManager entityManager;

    protected Interpretations() {
    }

    @Inject
    public Interpretations(@AccreditationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(LocalInterpretation interpretation) {
        entityManager.persist(interpretation);
    }

    public LocalInterpretation get(UUID id) {
        return Optional.ofNullable(entityManager.find(LocalInterpretation.class, id)).orElseThrow(NotFound::new);
    }

    public Optional<LocalInterpretation> version(int versionNo) {
        return entityManager.createQuery("select i from LocalInterpretation i where i.versionNo = :no",
                        LocalInterpretation.class)
                .setParameter("no", versionNo).getResultStream().findFirst();
    }

    /** Newest first. */
    public List<LocalInterpretation> all() {
        return entityManager.createQuery("select i from LocalInterpretation i order by i.versionNo desc",
                LocalInterpretation.class).getResultList();
    }

    /** The one being worked on: there is at most one. */
    public Optional<LocalInterpretation> unfinished() {
        return entityManager.createQuery("select i from LocalInterpretation i where i.status in :open",
                        LocalInterpretation.class)
                .setParameter("open", List.of(InterpretationStatus.DRAFT, InterpretationStatus.CONSULTING))
                .getResultStream().findFirst();
    }

    /** The one that applies on {@code day}, when it reads this edition. */
    public Optional<LocalInterpretation> inForce(String editionCode, LocalDate day) {
        return inEffect(day).stream().findFirst().filter(i -> i.editionCode().equals(editionCode));
    }

    /** Adopted and in effect on {@code day}, the newest first: all but the first are due to be superseded. */
    public List<LocalInterpretation> inEffect(LocalDate day) {
        return entityManager.createQuery("""
                        select i from LocalInterpretation i
                        where i.status = :adopted and i.effectiveFrom <= :day
                        order by i.effectiveFrom desc, i.versionNo desc""", LocalInterpretation.class)
                .setParameter("adopted", InterpretationStatus.ADOPTED)
                .setParameter("day", day).getResultList();
    }

    public int nextVersion() {
        return all().stream().mapToInt(LocalInterpretation::versionNo).max().orElse(0) + 1;
    }
}
