package org.alongside.accreditation.panel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.body.boundary.ChoosePanel;
import org.alongside.accreditation.body.boundary.PoolMember;
import org.alongside.accreditation.panel.entity.Standing;
import org.alongside.accreditation.panel.entity.Standings;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.KnowPeople;

/** The people panels can be made of, as they stand in the body at this moment. */
@ApplicationScoped
class Pool {

    @Inject
    private ChoosePanel people;

    @Inject
    private KnowPeople known;

    /** Whoever applies or is accredited here counts as a broker: one may sit on a panel, and never chairs it. */
    Standings standings() {
        Set<UUID> brokers = known.inRole(Role.APPLICANT).stream().map(PersonName::id).collect(Collectors.toSet());
        return new Standings(people.pool().stream().collect(Collectors.toMap(PoolMember::personId,
                member -> new Standing(member.fromConstituency(), member.servingSince(), !member.voteBarred(),
                        brokers.contains(member.personId())))));
    }

    List<PanelChoice.Candidate> candidates() {
        return people.pool().stream().filter(member -> !member.voteBarred())
                .map(member -> new PanelChoice.Candidate(member.personId(), member.name())).toList();
    }
}
