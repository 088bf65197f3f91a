package org.alongside.accreditation.panel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.link.boundary.KnowLinks;
import org.alongside.accreditation.panel.PanelRule;
import org.alongside.accreditation.panel.PanelStatus;
import org.alongside.accreditation.panel.Sight;
import org.alongside.accreditation.panel.entity.InterestAnswer;
import org.alongside.accreditation.panel.entity.OfficerInterest;
import org.alongside.accreditation.panel.entity.PanelCase;
import org.alongside.accreditation.panel.entity.PanelSeat;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.Role;

/**
 * The one answer to "how much of this case may this person see". Every read goes through it.
 *
 * <p>Somebody who is out of a case gets the answer that somebody gets who asks for a case that never was: no row, no
 * count, no message (R-ACC-50). A link the portal knows by itself counts before anybody has answered anything.
 */
@ApplicationScoped
public class CaseAccess {

    private static final Set<PanelStatus> DECIDED = Set.of(PanelStatus.DECIDED, PanelStatus.RELEASED);

    @Inject
    private Interests interests;

    @Inject
    private KnowLinks links;

    public CaseAccess() {
    }

    public CaseAccess(Interests interests, KnowLinks links) {
        this.interests = interests;
        this.links = links;
    }

    public Sight of(Actor actor, PanelCase panel) {
        return actor.isSignedIn() && !actor.id().equals(panel.applicantId())
                ? sightOf(actor, panel)
                : Sight.NOTHING;
    }

    private Sight sightOf(Actor actor, PanelCase panel) {
        if (panel.hasSat(actor.id())) {
            return panel.heldSeatOf(actor.id()).map(PanelSeat::interest).map(CaseAccess::of).orElse(Sight.NOTHING);
        }
        return isOfficer(actor, panel) ? ofOfficer(actor.id(), panel) : Sight.NOTHING;
    }

    private Sight ofOfficer(UUID person, PanelCase panel) {
        if (!links.between(person, panel.applicantId()).isEmpty()) {
            return Sight.NOTHING;
        }
        return interests.of(panel.id(), person).map(OfficerInterest::interest).map(CaseAccess::of)
                .orElse(Sight.NAME_AND_AREA);
    }

    private static Sight of(InterestAnswer answer) {
        return switch (answer.state()) {
            case OUT -> Sight.NOTHING;
            case CLEARED -> Sight.FILE;
            case WAITING, WITH_THE_CHAIR -> Sight.NAME_AND_AREA;
        };
    }

    /**
     * Works on cases without a seat: a coordinator; and once a case is decided, a governing member, who can stand in for
     * a coordinator who may not release it.
     */
    public static boolean isOfficer(Actor actor, PanelCase panel) {
        return actor.has(Role.COORDINATOR)
                || actor.has(Role.GOVERNING_MEMBER) && DECIDED.contains(panel.status());
    }

    /** At least name and area, or the case was never there. */
    public Sight require(Actor actor, PanelCase panel) {
        Sight sight = of(actor, panel);
        if (sight.isNothing()) {
            throw new NotFound();
        }
        return sight;
    }

    /** The interest question answered and cleared; nothing that is not public is seen or done before (R-ACC-47). */
    public void requireFile(Actor actor, PanelCase panel) {
        if (!require(actor, panel).hasFile()) {
            throw new RuleBroken(PanelRule.INTEREST_UNANSWERED);
        }
    }
}
