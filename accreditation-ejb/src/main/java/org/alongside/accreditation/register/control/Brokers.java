package org.alongside.accreditation.register.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.AccreditationData;
import org.alongside.accreditation.register.BrokerNumber;
import org.alongside.accreditation.register.entity.Broker;
import org.alongside.accreditation.register.entity.BrokerArea;

/**
 * The national index: whose number is whose, and in which areas a number stands. It is one of the few reads across areas
 * (R-ACC-100), and knows no more than that; what stands on a register is read under that area's own wall.
 */
@ApplicationScoped
public class Brokers {

    private final SecureRandom random = new SecureRandom();

    private EntityManager entityManager;

    protected Brokers() {
    }

    @Inject
    public Brokers(@AccreditationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The person's number; drawn now when they have none. */
    public BrokerNumber numberOf(UUID personId, Instant now) {
        return known(personId).orElseGet(() -> draw(personId, now)).number();
    }

    /** Keeps that the number stands in this area; once is enough. */
    public void standsIn(BrokerNumber number, UUID area) {
        if (!areasOf(number).contains(area)) {
            entityManager.persist(new BrokerArea(number, area));
        }
    }

    public List<UUID> areasOf(BrokerNumber number) {
        return entityManager.createQuery("select b.areaId from BrokerArea b where b.number = :number", UUID.class)
                .setParameter("number", number.value())
                .getResultList();
    }

    private Optional<Broker> known(UUID personId) {
        return entityManager.createQuery("select b from Broker b where b.personId = :person", Broker.class)
                .setParameter("person", personId)
                .getResultStream().findFirst();
    }

    private Broker draw(UUID personId, Instant now) {
        BrokerNumber number = BrokerNumber.draw(random);
        while (isTaken(number)) {
            number = BrokerNumber.draw(random);
        }
        Broker broker = new Broker(number, personId, now);
        entityManager.persist(broker);
        return broker;
    }

    private boolean isTaken(BrokerNumber number) {
        return entityManager.createQuery("select count(b) from Broker b where b.number = :number", Long.class)
                .setParameter("number", number.value())
                .getSingleResult() > 0;
    }
}
