package org.alongside.accreditation.panel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.link.boundary.KnowLinks;
import org.alongside.accreditation.panel.PanelRule;
import org.alongside.accreditation.panel.PanelStatus;
import org.alongside.accreditation.panel.Sight;
import org.alongside.accreditation.panel.entity.GuestBody;
import org.alongside.accreditation.panel.entity.InterestAnswer;
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

    @Inject
    private Guests guests;

    public CaseAccess() {
    }

    public CaseAccess(Interests interests, KnowLinks links, Guests guests) {
        this.interests = interests;
        this.links = links;
        this.guests = guests;
    }

    public Sight of(Actor actor, PanelCase panel) {
        return of(actor, List.of(panel)).getOrDefault(panel.id(), Sight.NOTHING);
    }

    /** The same for many cases, asked together; those of which this person sees nothing are not in the answer. */
    public Map<UUID, Sight> of(Actor actor, Collection<PanelCase> cases) {
        if (!actor.isSignedIn()) {
            return Map.of();
        }
        Map<UUID, Sight> sights = new HashMap<>();
        List<PanelCase> withoutSeat = new ArrayList<>();
        Set<UUID> asOfficer = asOfficer(actor, cases);
        for (PanelCase panel : cases) {
            if (actor.id().equals(panel.applicantId())) {
                continue;
            }
            if (panel.hasSat(actor.id())) {
                panel.heldSeatOf(actor.id()).map(PanelSeat::interest).ifPresent(answer -> sights.put(panel.id(), of(answer)));
            } else if (asOfficer.contains(panel.id())) {
                withoutSeat.add(panel);
            }
        }
        sights.putAll(ofOfficer(actor.id(), withoutSeat));
        sights.values().removeIf(Sight::isNothing);
        return sights;
    }

    private Map<UUID, Sight> ofOfficer(UUID person, List<PanelCase> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        Set<UUID> tied = links.tiedTo(person);
        Map<UUID, InterestAnswer> answers = interests.of(cases.stream().map(PanelCase::id).toList(), person);
        return cases.stream().filter(panel -> !tied.contains(panel.applicantId())).collect(Collectors.toMap(PanelCase::id,
                panel -> answers.containsKey(panel.id()) ? of(answers.get(panel.id())) : Sight.NAME_AND_AREA));
    }

    private static Sight of(InterestAnswer answer) {
        return switch (answer.state()) {
            case OUT -> Sight.NOTHING;
            case CLEARED -> Sight.FILE;
            case WAITING, WITH_THE_CHAIR -> Sight.NAME_AND_AREA;
        };
    }

    /**
     * The cases that this person works on without a seat: a coordinator; and once a case is decided, a governing member,
     * who can stand in for a coordinator who may not release it. A case that another area's body decides is in the hands
     * of its coordinators alone.
     */
    public Set<UUID> asOfficer(Actor actor, Collection<PanelCase> cases) {
        Map<UUID, GuestBody> elsewhere = guests.of(cases);
        return cases.stream().filter(panel -> elsewhere.containsKey(panel.id())
                ? guests.coordinates(actor, elsewhere.get(panel.id()))
                : isOfficerOfTheArea(actor, panel)).map(PanelCase::id).collect(Collectors.toSet());
    }

    private static boolean isOfficerOfTheArea(Actor actor, PanelCase panel) {
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
