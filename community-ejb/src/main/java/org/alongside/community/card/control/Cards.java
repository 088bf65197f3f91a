package org.alongside.community.card.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.card.CardStatus;
import org.alongside.community.card.entity.Card;
import org.alongside.platform.error.NotFound;

/** The cards that people of the open area have named. */
@ApplicationScoped
public class Cards {

    private EntityManager entityManager;

    protected Cards() {
    }

    @Inject
    public Cards(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Card card) {
        entityManager.persist(card);
    }

    public Card get(UUID id) {
        return Optional.ofNullable(entityManager.find(Card.class, id)).orElseThrow(NotFound::new);
    }

    /** Their newest one. */
    public Optional<Card> of(UUID personId) {
        return entityManager.createQuery("select c from Card c where c.personId = :person order by c.namedAt desc, c.id",
                        Card.class)
                .setParameter("person", personId).setMaxResults(1).getResultStream().findFirst();
    }

    /** The oldest first. */
    public List<Card> in(CardStatus status) {
        return entityManager.createQuery("select c from Card c where c.status = :status order by c.namedAt, c.id", Card.class)
                .setParameter("status", status).getResultList();
    }

    /** Those of these accounts whose statements are read. */
    public List<Card> read(Set<String> accountRefs) {
        return accountRefs.isEmpty() ? List.of() : entityManager.createQuery("""
                        select c from Card c where c.status = :read and c.accountRef in :refs""", Card.class)
                .setParameter("read", CardStatus.READ).setParameter("refs", accountRefs).getResultList();
    }
}
