package org.alongside.accreditation.body.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.accreditation.body.BodyRule;
import org.alongside.accreditation.body.entity.AreaMandate;
import org.alongside.accreditation.body.entity.HostOrganisation;
import org.alongside.platform.error.Breach;

/** What a body must have before the steward may ask people about it, and before it may be recognised (7.1). */
public final class RecognitionPolicy {

    private static final int LEAST_MEMBERS = 3;

    private RecognitionPolicy() {
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
        if (roster.voting().stream().noneMatch(m -> m.member().namedChair())) {
            breaches.add(Breach.of(BodyRule.CHAIR_MISSING));
        } else if (roster.chair().filter(chair -> chair.namedChair()).isEmpty()) {
            breaches.add(Breach.of(BodyRule.CHAIR_NOT_FROM_CONSTITUENCY));
        }
        host.ifPresent(h -> breaches.addAll(h.missingSafeguards(roster.hostManagerVotes(), roster.day())));
        if (others.stream().anyMatch(mandate::overlaps)) {
            breaches.add(Breach.at("from", BodyRule.MANDATE_OVERLAPS));
        }
        return breaches;
    }
}
