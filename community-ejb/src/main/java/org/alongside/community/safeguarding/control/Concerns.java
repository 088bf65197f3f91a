package org.alongside.community.safeguarding.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.safeguarding.ConcernStatus;
import org.alongside.community.safeguarding.Reader;
import org.alongside.community.safeguarding.entity.Concern;
import org.alongside.community.safeguarding.entity.ConcernNote;
import org.alongside.platform.error.NotFound;

/** What people of the open area are worried about. Who asks for a list says who they are: they may be in it. */
@ApplicationScoped
public class Concerns {

    private EntityManager entityManager;

    protected Concerns() {
    }

    @Inject
    public Concerns(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Written at once: its history refers to it. */
    public void add(Concern concern) {
        entityManager.persist(concern);
        entityManager.flush();
    }

    public void add(ConcernNote note) {
        entityManager.persist(note);
    }

    /** The one that waits longest first. */
    public List<Concern> all() {
        return entityManager.createQuery("""
                        select c from Concern c order by c.raisedAt, c.id""", Concern.class).getResultList();
    }

    public List<Concern> waiting() {
        return entityManager.createQuery("""
                        select c from Concern c where c.status = :raised and c.assignedTo is null
                        order by c.raisedAt, c.id""", Concern.class)
                .setParameter("raised", ConcernStatus.RAISED).getResultList();
    }

    public List<Concern> raisedBy(UUID personId) {
        return entityManager.createQuery("""
                        select c from Concern c where c.raisedBy = :person order by c.raisedAt desc, c.id""", Concern.class)
                .setParameter("person", personId).getResultList();
    }

    /** That it is about this person is the same answer as that there is none. */
    public Concern readableBy(UUID concernId, UUID personId, List<Reader> everybody) {
        return Optional.ofNullable(entityManager.find(Concern.class, concernId))
                .filter(one -> Routing.mayRead(one, everybody, personId)).orElseThrow(NotFound::new);
    }

    public List<ConcernNote> notes(UUID concernId) {
        return entityManager.createQuery("""
                        select n from ConcernNote n where n.concernId = :concern order by n.at, n.id""", ConcernNote.class)
                .setParameter("concern", concernId).getResultList();
    }
}
