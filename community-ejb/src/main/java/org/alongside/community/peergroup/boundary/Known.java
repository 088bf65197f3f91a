package org.alongside.community.peergroup.boundary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.community.peergroup.Candidate;
import org.alongside.community.peergroup.MatchScore;
import org.alongside.community.peergroup.control.PeerScore;
import org.alongside.community.peergroup.entity.PeerProfile;
import org.alongside.community.peergroup.entity.ProfileTag;

/** What is known of a few people while a page about them is made. */
final class Known {

    private final Map<UUID, PeerProfile> profiles;
    private final Map<UUID, List<ProfileTag>> tags;
    private final Set<UUID> hidden;
    private final Set<UUID> apart;

    Known(List<PeerProfile> profiles, Map<UUID, List<ProfileTag>> tags, Set<UUID> hidden, Set<UUID> apart) {
        this.profiles = profiles.stream().collect(Collectors.toMap(PeerProfile::personId, Function.identity()));
        this.tags = tags;
        this.hidden = hidden;
        this.apart = apart;
    }

    /** Empty when the two must not meet, or either has no profile any more. */
    Optional<MatchScore> score(UUID me, UUID other) {
        if (apart.contains(other) || !profiles.containsKey(me) || !profiles.containsKey(other)) {
            return Optional.empty();
        }
        return PeerScore.of(candidate(me), candidate(other));
    }

    String name(UUID person) {
        return profiles.containsKey(person) ? profiles.get(person).calledName() : "Somebody";
    }

    String town(UUID person) {
        return profiles.containsKey(person) ? profiles.get(person).town() : "";
    }

    List<String> shown(UUID person) {
        return tags.getOrDefault(person, List.of()).stream().map(ProfileTag::view)
                .map(view -> view.experience().label()).toList();
    }

    private Candidate candidate(UUID person) {
        return profiles.get(person).candidate(tags.getOrDefault(person, List.of()), hidden.contains(person));
    }
}
