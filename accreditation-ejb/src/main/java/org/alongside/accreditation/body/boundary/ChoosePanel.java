package org.alongside.accreditation.body.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.accreditation.body.BodyRule;
import org.alongside.accreditation.body.control.Bodies;
import org.alongside.accreditation.body.control.Members;
import org.alongside.accreditation.body.control.Roster;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Who panels of this area can be made of. Only panel rules call it. */
@Stateless
public class ChoosePanel {

    @Inject
    private Bodies bodies;

    @Inject
    private Members members;

    @Inject
    private KnowPeople people;

    @Inject
    private Clock clock;

    /** Everybody who sits on the body in charge, longest first; whether they count is as of today. */
    @UseCase("CHOOSE_PANEL")
    public List<PoolMember> pool() {
        LocalDate today = London.today(clock);
        return pool(bodies.inChargeOn(today).orElseThrow(() -> new RuleBroken(BodyRule.NO_BODY_IN_CHARGE)).id(), today);
    }

    /** Everybody who sits on a body of another area, while it decides a case here; nobody before and after (R-ACC-10). */
    @UseCase("CHOOSE_PANEL")
    public List<PoolMember> poolOf(UUID bodyId) {
        return pool(bodyId, London.today(clock));
    }

    private List<PoolMember> pool(UUID bodyId, LocalDate today) {
        Roster roster = members.roster(bodyId, today);
        Map<UUID, String> names = people.names(roster.members().stream().map(m -> m.member().personId()).toList());
        return roster.members().stream().map(m -> new PoolMember(m.member().personId(),
                names.getOrDefault(m.member().personId(), ""), m.fromConstituencyOn(today), m.member().from(),
                m.advises())).toList();
    }
}
