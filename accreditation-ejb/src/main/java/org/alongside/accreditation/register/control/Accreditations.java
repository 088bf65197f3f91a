package org.alongside.accreditation.register.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.AccreditationData;
import org.alongside.accreditation.register.BrokerNumber;
import org.alongside.accreditation.register.entity.Accreditation;
import org.alongside.platform.error.NotFound;

/** The accreditations of the open area. */
@ApplicationScoped
public class Accreditations {

    private EntityManager entityManager;

    protected Accreditations() {
    }

    @Inject
    public Accreditations(@AccreditationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Accreditation accreditation) {
        entityManager.persist(accreditation);
    }

    public Accreditation get(UUID id) {
        return Optional.ofNullable(entityManager.find(Accreditation.class, id)).orElseThrow(NotFound::new);
    }

    /** Nobody else changes it until this transaction ends. */
    public Accreditation lock(UUID id) {
        return Optional.ofNullable(entityManager.find(Accreditation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** In no order. */
    public List<Accreditation> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of()
                : entityManager.createQuery("select a from Accreditation a where a.id in :ids", Accreditation.class)
                        .setParameter("ids", ids).getResultList();
    }

    public Optional<Accreditation> ofPerson(UUID personId) {
        return entityManager.createQuery("select a from Accreditation a where a.personId = :person", Accreditation.class)
                .setParameter("person", personId)
                .getResultStream().findFirst();
    }

    public Optional<Accreditation> numbered(BrokerNumber number) {
        return entityManager.createQuery("select a from Accreditation a where a.number = :number", Accreditation.class)
                .setParameter("number", number.value())
                .getResultStream().findFirst();
    }

    /** How many run now, suspended ones too. */
    public int running() {
        return entityManager.createQuery("select count(a) from Accreditation a where a.endedAt is null", Long.class)
                .getSingleResult().intValue();
    }

    /** Those that still run although their last day is past, in the order in which they ran out. */
    public List<Accreditation> runOutBefore(LocalDate today) {
        return entityManager.createQuery("""
                        select a from Accreditation a join a.terms t
                        where a.endedAt is null and t.no = (select max(n.no) from AccreditationTerm n where n.accreditation = a)
                        and t.endsOn < :today order by t.endsOn, a.number""", Accreditation.class)
                .setParameter("today", today)
                .getResultList();
    }
}
