package org.alongside.accreditation.framework.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.alongside.accreditation.AccreditationData;
import org.alongside.accreditation.framework.EditionStatus;
import org.alongside.accreditation.framework.FrameworkRule;
import org.alongside.accreditation.framework.entity.FrameworkEdition;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;

/** The national editions. */
@ApplicationScoped
public class Editions {

    private EntityManager entityManager;

    protected Editions() {
    }

    @Inject
    public Editions(@AccreditationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(FrameworkEdition edition) {
        entityManager.persist(edition);
    }

    public List<FrameworkEdition> all() {
        return entityManager.createQuery("select e from FrameworkEdition e order by e.effectiveFrom desc",
                FrameworkEdition.class).getResultList();
    }

    public Optional<FrameworkEdition> find(String code) {
        return entityManager.createQuery("select e from FrameworkEdition e where e.code = :code", FrameworkEdition.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    public FrameworkEdition get(String code) {
        return find(code).orElseThrow(NotFound::new);
    }

    public Optional<FrameworkEdition> findInForce() {
        return entityManager.createQuery("select e from FrameworkEdition e where e.status = :inForce",
                        FrameworkEdition.class)
                .setParameter("inForce", EditionStatus.IN_FORCE).getResultStream().findFirst();
    }

    public FrameworkEdition inForce() {
        return findInForce().orElseThrow(() -> new RuleBroken(FrameworkRule.NO_EDITION_IN_FORCE));
    }
}
