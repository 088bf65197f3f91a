package org.alongside.accreditation.application.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.AccreditationData;
import org.alongside.accreditation.application.entity.BrokenGlass;
import org.alongside.platform.error.NotFound;

/** The cases of the open area that operators have opened. */
@ApplicationScoped
public class BrokenGlasses {

    @Inject
    @AccreditationData
    private EntityManager entityManager;

    public void add(BrokenGlass glass) {
        entityManager.persist(glass);
    }

    public BrokenGlass get(UUID id) {
        return Optional.ofNullable(entityManager.find(BrokenGlass.class, id)).orElseThrow(NotFound::new);
    }

    /** The newest first. */
    public List<BrokenGlass> of(UUID operator) {
        return entityManager.createQuery("""
                        select g from BrokenGlass g where g.operatorId = :operator order by g.openedAt desc""",
                        BrokenGlass.class)
                .setParameter("operator", operator).getResultList();
    }
}
