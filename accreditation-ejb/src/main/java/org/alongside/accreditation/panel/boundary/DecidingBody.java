package org.alongside.accreditation.panel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.body.BodySummary;
import org.alongside.accreditation.body.boundary.CheckControl;
import org.alongside.accreditation.body.boundary.ChoosePanel;
import org.alongside.accreditation.body.boundary.PoolMember;
import org.alongside.accreditation.body.boundary.ReadBody;
import org.alongside.accreditation.panel.control.Guests;
import org.alongside.accreditation.panel.entity.GuestBody;
import org.alongside.accreditation.panel.entity.PanelCase;
import org.alongside.accreditation.panel.entity.Standing;
import org.alongside.accreditation.panel.entity.Standings;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.KnowPeople;

/**
 * The body that decides one case: this area's own, or the one of another area that was asked to (R-ACC-10). Everything
 * a panel needs of it is asked here, as it is at this moment.
 */
@ApplicationScoped
class DecidingBody {

    @Inject
    private ChoosePanel people;

    @Inject
    private CheckControl control;

    @Inject
    private ReadBody body;

    @Inject
    private Guests guests;

    @Inject
    private KnowPeople known;

    /** Refused while this body may not decide (R-ACC-01). */
    void requireControl(UUID subjectId) {
        guests.of(subjectId).map(GuestBody::bodyId).ifPresentOrElse(control::requireControlOf, control::requireControl);
    }

    UUID id(UUID subjectId) {
        return guests.of(subjectId).map(GuestBody::bodyId)
                .orElseGet(() -> body.inCharge().orElseThrow(NotFound::new).bodyId());
    }

    String name(UUID subjectId) {
        return guests.of(subjectId).map(guest -> body.named(guest.bodyId()).name())
                .orElseGet(() -> body.inCharge().map(BodySummary::name).orElseThrow(NotFound::new));
    }

    Standings standings(PanelCase panel) {
        return standings(panel.subjectId());
    }

    /** Whoever applies or is accredited here counts as a broker: one may sit on a panel, and never chairs it. */
    Standings standings(UUID subjectId) {
        Set<UUID> brokers = known.inRole(Role.APPLICANT).stream().map(PersonName::id).collect(Collectors.toSet());
        return new Standings(pool(subjectId).stream().collect(Collectors.toMap(PoolMember::personId,
                member -> new Standing(member.fromConstituency(), member.servingSince(), !member.voteBarred(),
                        brokers.contains(member.personId())))));
    }

    List<PanelChoice.Candidate> candidates(UUID subjectId) {
        return pool(subjectId).stream().filter(member -> !member.voteBarred())
                .map(member -> new PanelChoice.Candidate(member.personId(), member.name())).toList();
    }

    private List<PoolMember> pool(UUID subjectId) {
        return guests.of(subjectId).map(guest -> people.poolOf(guest.bodyId())).orElseGet(people::pool);
    }
}
