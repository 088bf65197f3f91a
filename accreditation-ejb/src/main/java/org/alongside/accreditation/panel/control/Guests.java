package org.alongside.accreditation.panel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.panel.entity.GuestBody;
import org.alongside.accreditation.panel.entity.PanelCase;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.KnowPeople;

/** People of another area's body who keep one case going here, and may know of no other (R-ACC-10, R-ACC-100). */
@ApplicationScoped
public class Guests {

    @Inject
    private GuestBodies bodies;

    @Inject
    private KnowPeople people;

    public Optional<GuestBody> of(UUID subjectId) {
        return bodies.of(subjectId);
    }

    /** The guest that decides this very case; an earlier one about the same subject is the home area's own. */
    public Optional<GuestBody> of(PanelCase panel) {
        return Optional.ofNullable(of(List.of(panel)).get(panel.id()));
    }

    /** The same for many cases, by case. */
    public Map<UUID, GuestBody> of(Collection<PanelCase> cases) {
        Map<UUID, GuestBody> bySubject = bodies.of(cases.stream().map(PanelCase::subjectId).collect(Collectors.toSet()));
        return cases.stream()
                .filter(panel -> bySubject.containsKey(panel.subjectId()) && bySubject.get(panel.subjectId()).decides(panel))
                .collect(Collectors.toMap(PanelCase::id, panel -> bySubject.get(panel.subjectId())));
    }

    /** Asked each time: whoever coordinates there no longer has no case here any more. */
    public boolean coordinates(Actor actor, GuestBody guest) {
        return actor.has(Role.GUEST_COORDINATOR)
                && coordinatorsOf(guest).stream().anyMatch(one -> one.id().equals(actor.id()));
    }

    public List<PersonName> coordinatorsOf(GuestBody guest) {
        return people.inRoleElsewhere(Role.COORDINATOR, guest.hearingArea());
    }

    /** Everybody who keeps this case going. */
    public List<PersonName> organisers(PanelCase panel) {
        return of(panel).map(this::coordinatorsOf).orElseGet(() -> people.inRole(Role.COORDINATOR));
    }

    /** What they are here. */
    public Role organiserRole(PanelCase panel) {
        return of(panel).isPresent() ? Role.GUEST_COORDINATOR : Role.COORDINATOR;
    }
}
