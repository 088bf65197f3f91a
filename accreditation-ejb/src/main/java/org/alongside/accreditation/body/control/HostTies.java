package org.alongside.accreditation.body.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.AccreditationData;
import org.alongside.accreditation.body.entity.TieToHost;
import org.alongside.platform.error.NotFound;

/** Who in the open area is tied to which host. */
@ApplicationScoped
public class HostTies {

    private EntityManager entityManager;

    protected HostTies() {
    }

    @Inject
    public HostTies(@AccreditationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(TieToHost tie) {
        entityManager.persist(tie);
    }

    public TieToHost get(UUID id) {
        return Optional.ofNullable(entityManager.find(TieToHost.class, id)).orElseThrow(NotFound::new);
    }

    public List<TieToHost> to(UUID hostId, LocalDate day) {
        return entityManager.createQuery("""
                        select t from TieToHost t
                        where t.hostId = :host and t.from <= :day and (t.until is null or t.until > :day)""",
                        TieToHost.class)
                .setParameter("host", hostId).setParameter("day", day).getResultList();
    }
}
