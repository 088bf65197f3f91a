package org.alongside.community.peergroup.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.peergroup.control.Matches;
import org.alongside.community.peergroup.control.Profiles;
import org.alongside.community.peergroup.entity.GroupMember;
import org.alongside.platform.identity.boundary.KnowPeople;

/** The names by which members of a group know each other, without those who do not want to meet the reader. */
@Dependent
class Crowd {

    @Inject
    private Profiles profiles;

    @Inject
    private Matches matches;

    @Inject
    private KnowPeople people;

    /** The name they chose here, else their first name. */
    Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        people.names(ids).forEach((id, name) -> names.put(id, name.strip().split("\\s+")[0]));
        profiles.of(ids).stream().filter(one -> !one.calledName().isEmpty())
                .forEach(one -> names.put(one.personId(), one.calledName()));
        return names;
    }

    List<GroupMember> seenBy(UUID reader, List<GroupMember> members) {
        Set<UUID> apart = matches.apartFrom(reader);
        return members.stream().filter(one -> !apart.contains(one.personId())).toList();
    }
}
