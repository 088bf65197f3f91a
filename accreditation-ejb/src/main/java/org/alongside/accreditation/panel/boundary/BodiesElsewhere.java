package org.alongside.accreditation.panel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.accreditation.body.BodySummary;
import org.alongside.accreditation.body.boundary.ReadBody;
import org.alongside.accreditation.panel.control.GuestBodies;
import org.alongside.accreditation.panel.entity.GuestBody;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.tenancy.CurrentCall;

/** The bodies of other areas that can be asked: they may decide, and ours decides nothing for them (edge 6). */
@ApplicationScoped
class BodiesElsewhere {

    @Inject
    private FindAreas areas;

    @Inject
    private ReadBody bodies;

    @Inject
    private GuestBodies guests;

    @Inject
    private KnowPeople people;

    @Inject
    private CurrentCall call;

    List<HandOverChoice.Elsewhere> all() {
        Set<UUID> weDecideFor = guests.heardIn(call.area()).stream().map(GuestBody::homeArea).collect(Collectors.toSet());
        UUID ours = bodies.inCharge().map(BodySummary::bodyId).orElse(null);
        return areas.open().stream()
                .filter(area -> !area.id().equals(call.area()) && !weDecideFor.contains(area.id()))
                .flatMap(this::of).filter(one -> !one.bodyId().equals(ours)).toList();
    }

    private Stream<HandOverChoice.Elsewhere> of(AreaSummary area) {
        return bodies.decidingIn(area.id()).stream()
                .map(body -> new HandOverChoice.Elsewhere(area.id(), area.name(), body.name(), body.bodyId()));
    }

    List<UUID> coordinatorsOf(HandOverChoice.Elsewhere body) {
        return people.inRoleElsewhere(Role.COORDINATOR, body.areaId()).stream().map(PersonName::id).toList();
    }
}
