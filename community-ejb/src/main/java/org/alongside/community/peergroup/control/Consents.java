package org.alongside.community.peergroup.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.peergroup.entity.GroupConsent;
import org.alongside.community.peergroup.entity.PeerGroup;

/** What groups were asked to consent to. Who may see the group has been asked before. */
@ApplicationScoped
public class Consents {

    private EntityManager entityManager;

    protected Consents() {
    }

    @Inject
    public Consents(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(GroupConsent consent) {
        entityManager.persist(consent);
    }

    /** The newest first. */
    public List<GroupConsent> of(UUID groupId) {
        return entityManager.createQuery("""
                        select c from GroupConsent c where c.groupId = :group order by c.askedAt desc, c.id""",
                        GroupConsent.class)
                .setParameter("group", groupId).getResultList();
    }

    public List<GroupConsent> open() {
        return entityManager.createQuery("select c from GroupConsent c where c.settledAt is null", GroupConsent.class)
                .getResultList();
    }

    public PeerGroup group(GroupConsent consent) {
        return entityManager.find(PeerGroup.class, consent.groupId());
    }
}
