package org.alongside.community.peergroup.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.CommunityData;
import org.alongside.community.peergroup.Candidate;
import org.alongside.community.peergroup.entity.PeerProfile;
import org.alongside.community.peergroup.entity.ProfileTag;

/** What people of the open area tell about themselves to be found. */
@ApplicationScoped
public class Profiles {

    private EntityManager entityManager;

    protected Profiles() {
    }

    @Inject
    public Profiles(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(PeerProfile profile) {
        entityManager.persist(profile);
    }

    public void add(ProfileTag tag) {
        entityManager.persist(tag);
    }

    public Optional<PeerProfile> of(UUID personId) {
        return of(List.of(personId)).stream().findFirst();
    }

    public List<PeerProfile> of(Collection<UUID> people) {
        return people.isEmpty() ? List.of() : entityManager.createQuery("""
                        select p from PeerProfile p where p.personId in :people""", PeerProfile.class)
                .setParameter("people", people).getResultList();
    }

    /** Everybody who wants to be found. */
    public List<PeerProfile> suggested() {
        return entityManager.createQuery("select p from PeerProfile p where p.suggested = true", PeerProfile.class)
                .getResultList();
    }

    /** By person; one question for all of them. */
    public Map<UUID, List<ProfileTag>> tags(Collection<UUID> people) {
        return people.isEmpty() ? Map.of() : entityManager.createQuery("""
                        select t from ProfileTag t where t.personId in :people order by t.agreedAt, t.id""", ProfileTag.class)
                .setParameter("people", people).getResultStream().collect(Collectors.groupingBy(ProfileTag::personId));
    }

    public List<ProfileTag> tags(UUID personId) {
        return tags(List.of(personId)).getOrDefault(personId, List.of());
    }

    public void remove(ProfileTag tag) {
        entityManager.remove(tag);
    }

    public void remove(PeerProfile profile) {
        entityManager.remove(profile);
    }

    /** As matching sees them. */
    public List<Candidate> candidates(Collection<PeerProfile> profiles, Set<UUID> hidden) {
        Map<UUID, List<ProfileTag>> tags = tags(profiles.stream().map(PeerProfile::personId).toList());
        return profiles.stream().map(one -> one.candidate(tags.getOrDefault(one.personId(), List.of()),
                hidden.contains(one.personId()))).toList();
    }
}
