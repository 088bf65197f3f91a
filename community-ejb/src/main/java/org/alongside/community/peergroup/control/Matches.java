package org.alongside.community.peergroup.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.CommunityData;
import org.alongside.community.peergroup.MatchPair;
import org.alongside.community.peergroup.entity.PeerBlock;
import org.alongside.community.peergroup.entity.PeerMatch;
import org.alongside.community.peergroup.entity.PeerMessage;
import org.alongside.platform.error.NotFound;

/** Who was suggested to whom in the open area, what came of it, and who does not want to meet whom. */
@ApplicationScoped
public class Matches {

    private EntityManager entityManager;

    protected Matches() {
    }

    @Inject
    public Matches(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(PeerMatch match) {
        entityManager.persist(match);
    }

    public void add(PeerBlock block) {
        entityManager.persist(block);
    }

    public void add(PeerMessage message) {
        entityManager.persist(message);
    }

    /** That I am not one of the two is the same answer as that there is none. */
    public PeerMatch of(UUID matchId, UUID person) {
        return Optional.ofNullable(entityManager.find(PeerMatch.class, matchId)).filter(one -> one.pair().has(person))
                .orElseThrow(NotFound::new);
    }

    /** The newest first. */
    public List<PeerMatch> of(UUID person) {
        return entityManager.createQuery("""
                        select m from PeerMatch m where m.firstPerson = :person or m.secondPerson = :person
                        order by m.suggestedAt desc, m.id""", PeerMatch.class)
                .setParameter("person", person).getResultList();
    }

    public List<PeerMatch> all() {
        return entityManager.createQuery("select m from PeerMatch m", PeerMatch.class).getResultList();
    }

    /** In both directions: who blocked whom makes no difference. */
    public Set<MatchPair> blocked() {
        return entityManager.createQuery("select b from PeerBlock b", PeerBlock.class).getResultStream()
                .map(PeerBlock::pair).collect(Collectors.toSet());
    }

    /** Those this person blocked, and those who blocked them. */
    public Set<UUID> apartFrom(UUID person) {
        return entityManager.createQuery("""
                        select b from PeerBlock b where b.personId = :person or b.blockedPerson = :person""", PeerBlock.class)
                .setParameter("person", person).getResultStream().map(one -> one.pair().other(person))
                .collect(Collectors.toSet());
    }

    public List<PeerMessage> messages(UUID matchId) {
        return entityManager.createQuery("""
                        select m from PeerMessage m where m.matchId = :match order by m.writtenAt, m.id""", PeerMessage.class)
                .setParameter("match", matchId).getResultList();
    }

    public List<PeerMessage> writtenBefore(Instant then) {
        return entityManager.createQuery("select m from PeerMessage m where m.writtenAt < :then", PeerMessage.class)
                .setParameter("then", then).getResultList();
    }

    public void remove(PeerMessage message) {
        entityManager.remove(message);
    }
}
