package org.alongside.community.statement.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.statement.entity.CouncilLink;
import org.alongside.community.statement.entity.CouncilView;
import org.alongside.platform.error.NotFound;

/** What people of the open area show to their council, and when it was opened. */
@ApplicationScoped
public class CouncilLinks {

    private EntityManager entityManager;

    protected CouncilLinks() {
    }

    @Inject
    public CouncilLinks(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(CouncilLink link) {
        entityManager.persist(link);
    }

    public void add(CouncilView view) {
        entityManager.persist(view);
    }

    public CouncilLink get(UUID id) {
        return Optional.ofNullable(entityManager.find(CouncilLink.class, id)).orElseThrow(NotFound::new);
    }

    public Optional<CouncilLink> with(String secret) {
        return entityManager.createQuery("select l from CouncilLink l where l.fingerprint = :print", CouncilLink.class)
                .setParameter("print", CouncilLink.fingerprint(secret)).getResultStream().findFirst();
    }

    /** The newest first. */
    public List<CouncilLink> of(UUID membershipId) {
        return entityManager.createQuery("""
                        select l from CouncilLink l where l.membershipId = :member order by l.madeAt desc, l.id""",
                        CouncilLink.class)
                .setParameter("member", membershipId).getResultList();
    }

    /** The newest first. */
    public List<CouncilView> views(Collection<UUID> links) {
        return links.isEmpty() ? List.of() : entityManager.createQuery("""
                        select v from CouncilView v where v.linkId in :links order by v.seenAt desc, v.id""",
                        CouncilView.class)
                .setParameter("links", links).getResultList();
    }
}
