package org.alongside.community.timebank.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.timebank.ExchangeStatus;
import org.alongside.community.timebank.entity.Exchange;
import org.alongside.platform.error.NotFound;

/** The exchanges of the open area. */
@ApplicationScoped
public class Exchanges {

    /** Somebody still has to do something. */
    private static final Set<ExchangeStatus> OPEN = EnumSet.of(ExchangeStatus.PROPOSED, ExchangeStatus.ACCEPTED,
            ExchangeStatus.REVIEW, ExchangeStatus.ARRANGED, ExchangeStatus.CLAIMED, ExchangeStatus.QUERIED);

    private EntityManager entityManager;

    protected Exchanges() {
    }

    @Inject
    public Exchanges(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Exchange exchange) {
        entityManager.persist(exchange);
    }

    public Exchange get(UUID id) {
        return Optional.ofNullable(entityManager.find(Exchange.class, id)).orElseThrow(NotFound::new);
    }

    /** Only for who takes part. */
    public Exchange mine(UUID id, UUID personId) {
        return Optional.of(get(id)).filter(one -> one.party(personId).isPresent()).orElseThrow(NotFound::new);
    }

    /** The newest first, with everybody in them: two queries however many there are. */
    public List<Exchange> of(UUID personId) {
        return whole(entityManager.createQuery("""
                        select e from Exchange e where e.id in (select p.exchange.id from ExchangeParty p
                        where p.personId = :person) order by e.statusSince desc, e.id""", Exchange.class)
                .setParameter("person", personId).getResultList());
    }

    public List<Exchange> in(Collection<ExchangeStatus> statuses) {
        return whole(entityManager.createQuery("""
                        select e from Exchange e where e.status in :statuses order by e.statusSince, e.id""",
                        Exchange.class)
                .setParameter("statuses", statuses).getResultList());
    }

    public List<Exchange> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : whole(entityManager.createQuery(
                        "select e from Exchange e where e.id in :ids", Exchange.class)
                .setParameter("ids", ids).getResultList());
    }

    /** Brings everybody's parts in one query; who is asked for them later has them already. */
    private List<Exchange> whole(List<Exchange> exchanges) {
        List<UUID> order = exchanges.stream().map(Exchange::id).toList();
        return order.isEmpty() ? exchanges : entityManager.createQuery("""
                        select distinct e from Exchange e left join fetch e.parties where e.id in :ids""",
                        Exchange.class)
                .setParameter("ids", order).getResultList().stream()
                .sorted(Comparator.comparingInt(one -> order.indexOf(one.id()))).toList();
    }

    public boolean hasOpen(UUID personId) {
        return entityManager.createQuery("""
                        select count(p) from ExchangeParty p where p.personId = :person and p.exchange.status in :open""",
                        Long.class)
                .setParameter("person", personId).setParameter("open", OPEN).getSingleResult() > 0;
    }
}
