package org.alongside.community.person.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.person.entity.ActForPerson;
import org.alongside.community.person.entity.Representation;
import org.alongside.community.person.entity.SupportToDecide;
import org.alongside.platform.error.NotFound;

/** Who acts for whom in the open area, and what they did. */
@ApplicationScoped
public class Representations {

    private EntityManager entityManager;

    protected Representations() {
    }

    @Inject
    public Representations(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Representation representation) {
        entityManager.persist(representation);
    }

    public void add(SupportToDecide support) {
        entityManager.persist(support);
    }

    public void add(ActForPerson act) {
        entityManager.persist(act);
    }

    /** One of this person's own; anybody else's is not found. */
    public Representation mine(UUID id, UUID personId) {
        return of(personId).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    public Representation get(UUID id) {
        Representation found = entityManager.find(Representation.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** Who acts or acted for this person, the newest first. */
    public List<Representation> of(UUID personId) {
        return entityManager.createQuery("""
                        select r from Representation r where r.personId = :person order by r.from desc, r.id""",
                        Representation.class)
                .setParameter("person", personId).getResultList();
    }

    /** Who acts or acted for any of these. */
    public List<Representation> of(Collection<UUID> people) {
        return people.isEmpty() ? List.of() : entityManager.createQuery("""
                        select r from Representation r where r.personId in :people order by r.from desc, r.id""",
                        Representation.class)
                .setParameter("people", people).getResultList();
    }

    /** Whom this person acts or acted for. */
    public List<Representation> by(UUID representativeId) {
        return entityManager.createQuery("""
                        select r from Representation r where r.representativeId = :person order by r.from desc, r.id""",
                        Representation.class)
                .setParameter("person", representativeId).getResultList();
    }

    /** The newest in the area, for who records them. */
    public List<Representation> newest(int most) {
        return entityManager.createQuery("""
                        select r from Representation r where r.endedOn is null order by r.from desc, r.id""",
                        Representation.class)
                .setMaxResults(most).getResultList();
    }

    /** What was done for this person, the newest first. */
    public List<ActForPerson> doneFor(UUID personId) {
        return entityManager.createQuery("""
                        select a from ActForPerson a where a.personId = :person order by a.doneAt desc, a.id""",
                        ActForPerson.class)
                .setParameter("person", personId).getResultList();
    }

    public List<SupportToDecide> supportOf(UUID personId) {
        return entityManager.createQuery("""
                        select s from SupportToDecide s where s.personId = :person order by s.notedAt desc, s.id""",
                        SupportToDecide.class)
                .setParameter("person", personId).getResultList();
    }
}
