package org.alongside.accreditation.panel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.application.PanelOutcome;
import org.alongside.accreditation.application.boundary.PutBeforePanel;
import org.alongside.accreditation.body.boundary.ChoosePanel;
import org.alongside.accreditation.body.boundary.PoolMember;
import org.alongside.accreditation.panel.control.GuestBodies;
import org.alongside.accreditation.panel.control.Guests;
import org.alongside.accreditation.panel.control.Panels;
import org.alongside.accreditation.panel.entity.GuestBody;
import org.alongside.accreditation.panel.entity.PanelCase;
import org.alongside.accreditation.panel.entity.PanelSeat;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.GiveRoles;
import org.alongside.platform.tenancy.CurrentCall;

/** Lets the people of another area's body in for one case, and sees them out when it is over. */
@ApplicationScoped
class Hosting {

    @Inject
    private GuestBodies bodies;

    @Inject
    private Guests guests;

    @Inject
    private Panels panels;

    @Inject
    private PutBeforePanel applications;

    @Inject
    private ChoosePanel people;

    @Inject
    private GiveRoles roles;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    void begin(GuestBody guest) {
        bodies.add(guest);
        guests.coordinatorsOf(guest).forEach(one -> roles.give(one.id(), Role.GUEST_COORDINATOR));
        journal.record(guest.asked());
    }

    /** Members of another area's body may open this area's panel pages, where they find their one case. */
    void seat(PanelCase panel, Collection<UUID> members) {
        guests.of(panel).ifPresent(guest -> members.forEach(one -> roles.give(one, Role.PANEL_MEMBER)));
    }

    /** A case that is put off comes back to the same body. */
    void endUnlessPutOff(UUID subjectId, PanelOutcome outcome) {
        if (outcome != PanelOutcome.DEFER) {
            end(subjectId);
        }
    }

    /** The applicant withdrew, or let it lapse, before the other body had a panel. */
    void endWhatIsOver() {
        bodies.at(call.area()).stream().map(GuestBody::subjectId)
                .filter(subject -> !applications.file(subject).status().isLive()).forEach(this::end);
    }

    void end(UUID subjectId) {
        bodies.of(subjectId).ifPresent(guest -> {
            Set<UUID> seated = panels.about(subjectId).stream().filter(guest::decides)
                    .flatMap(panel -> panel.heldSeats().stream()).map(PanelSeat::personId).collect(Collectors.toSet());
            journal.record(guest.end(clock.instant()));
            seeOut(guest, seated);
        });
    }

    /** Whoever has another case here, or sits on this area's own body, stays. */
    private void seeOut(GuestBody guest, Set<UUID> seated) {
        boolean another = bodies.at(call.area()).stream()
                .anyMatch(one -> one != guest && one.hearingArea().equals(guest.hearingArea()));
        if (another) {
            return;
        }
        guests.coordinatorsOf(guest).forEach(one -> roles.take(one.id(), Role.GUEST_COORDINATOR));
        Set<UUID> own = people.pool().stream().map(PoolMember::personId).collect(Collectors.toSet());
        seated.stream().filter(one -> !own.contains(one)).forEach(one -> roles.take(one, Role.PANEL_MEMBER));
    }
}
