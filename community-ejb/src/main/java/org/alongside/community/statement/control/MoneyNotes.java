package org.alongside.community.statement.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.statement.entity.MoneyNote;

/** What people of the open area wrote down about their own accounts. */
@ApplicationScoped
public class MoneyNotes {

    private EntityManager entityManager;

    protected MoneyNotes() {
    }

    @Inject
    public MoneyNotes(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(MoneyNote note) {
        entityManager.persist(note);
    }

    public Optional<MoneyNote> of(UUID personId) {
        return entityManager.createQuery("select n from MoneyNote n where n.personId = :person", MoneyNote.class)
                .setParameter("person", personId).getResultStream().findFirst();
    }

    /** Whoever wrote something down. */
    public List<UUID> people() {
        return entityManager.createQuery("select n.personId from MoneyNote n order by n.id", UUID.class).getResultList();
    }
}
