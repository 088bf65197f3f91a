package org.alongside.accreditation.body.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.accreditation.body.BodyRule;
import org.alongside.accreditation.body.entity.AreaMandate;
import org.alongside.accreditation.body.entity.GoverningMember;
import org.alongside.accreditation.body.entity.HostOrganisation;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/** What a body must have before the steward may ask people about it, and before it may be recognised (7.1). */
public final class RecognitionPolicy {

    private static final int LEAST_MEMBERS = 3;

    private RecognitionPolicy() {
    }

    /** Whoever writes down a founding group writes down a whole one: nobody can be added to it before recognition. */
    public static void requireGroup(long voting, long people, long seats) {
        if (people < seats) {
            throw new RuleBroken(BodyRule.TWO_SEATS_FOR_ONE);
        }
        if (voting < LEAST_MEMBERS) {
            throw new RuleBroken(BodyRule.TOO_FEW_MEMBERS, LEAST_MEMBERS, voting);
        }
    }

    /** A founding group is a group, and everyone has said where they stand. */
    public static List<Breach> beforeConsulting(Roster roster) {
        List<Breach> breaches = new ArrayList<>();
        int voting = roster.voting().size();
        if (voting < LEAST_MEMBERS) {
            breaches.add(Breach.of(BodyRule.TOO_FEW_MEMBERS, LEAST_MEMBERS, voting));
        }
        long undeclared = roster.voting().stream().filter(m -> !m.declaredOn(roster.day())).count();
        if (undeclared > 0) {
            breaches.add(Breach.of(BodyRule.DECLARATIONS_MISSING, undeclared));
        }
        return breaches;
    }

    public static List<Breach> beforeRecognising(Roster roster, int floor, Optional<HostOrganisation> host,
                                                 AreaMandate mandate, List<AreaMandate> others) {
        List<Breach> breaches = new ArrayList<>();
        if (!roster.control(floor).met()) {
            breaches.add(Breach.of(BodyRule.CONTROL_NOT_MET));
        }
        if (roster.chair().filter(GoverningMember::namedChair).isEmpty()) {
            breaches.add(Breach.of(BodyRule.CHAIR_MISSING));
        }
        host.ifPresent(h -> breaches.addAll(h.missingSafeguards(roster.hostManagerVotes(), roster.day())));
        if (others.stream().anyMatch(mandate::overlaps)) {
            breaches.add(Breach.at("from", BodyRule.MANDATE_OVERLAPS));
        }
        return breaches;
    }
}
