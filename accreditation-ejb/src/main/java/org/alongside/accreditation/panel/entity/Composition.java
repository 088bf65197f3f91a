package org.alongside.accreditation.panel.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.panel.PanelRule;
import org.alongside.platform.error.Breach;

/** Who may sit together. */
final class Composition {

    private static final String FIELD = "members";

    private Composition() {
    }

    /** Everything that stands against this panel, so that a coordinator can mend it in one go. */
    static List<Breach> breaches(Convening convening, Standings standings) {
        List<UUID> members = convening.members();
        List<Breach> breaches = new ArrayList<>();
        if (members.size() != convening.size()) {
            breaches.add(Breach.at(FIELD, PanelRule.PANEL_HAS_ANOTHER_SIZE, convening.size(), members.size()));
        }
        if (new HashSet<>(members).size() != members.size()) {
            breaches.add(Breach.at(FIELD, PanelRule.SAME_MEMBER_TWICE));
        }
        members.forEach(member -> breaches.addAll(
                against(member, convening.applicantId(), convening.assessors(), standings)));
        if (members.stream().filter(member -> standings.of(member).broker()).count() > 1) {
            breaches.add(Breach.at(FIELD, PanelRule.ONE_BROKER_AT_MOST));
        }
        if (breaches.isEmpty() && !inControl(members, standings)) {
            breaches.add(Breach.at(FIELD, PanelRule.PANEL_NOT_IN_CONTROL));
        }
        return breaches;
    }

    /** What stands against this person taking over a place in {@code panel}. */
    static List<Breach> breachesOfSubstitute(UUID incoming, PanelCase panel, Set<UUID> assessors,
            Standings standings) {
        List<Breach> breaches = new ArrayList<>(against(incoming, panel.applicantId(), assessors, standings));
        if (panel.hasSat(incoming)) {
            breaches.add(Breach.at(FIELD, PanelRule.SUBSTITUTE_SAT_HERE_BEFORE));
        }
        boolean brokerSits = panel.heldSeats().stream().anyMatch(seat -> standings.of(seat.personId()).broker());
        if (brokerSits && standings.of(incoming).broker()) {
            breaches.add(Breach.at(FIELD, PanelRule.ONE_BROKER_AT_MOST));
        }
        return breaches;
    }

    private static List<Breach> against(UUID member, UUID applicant, Set<UUID> assessors, Standings standings) {
        List<Breach> breaches = new ArrayList<>(mayNotVote(member, standings));
        if (member.equals(applicant)) {
            breaches.add(Breach.at(FIELD, PanelRule.APPLICANT_ON_PANEL));
        }
        if (assessors.contains(member)) {
            breaches.add(Breach.at(FIELD, PanelRule.ASSESSOR_ON_PANEL));
        }
        return breaches;
    }

    private static List<Breach> mayNotVote(UUID member, Standings standings) {
        if (!standings.knows(member)) {
            return List.of(Breach.at(FIELD, PanelRule.MEMBER_NOT_IN_POOL));
        }
        return standings.of(member).mayVote()
                ? List.of()
                : List.of(Breach.at(FIELD, PanelRule.ADVISER_HOLDS_NO_VOTE));
    }

    private static boolean inControl(List<UUID> members, Standings standings) {
        int constituency = (int) members.stream().filter(member -> standings.of(member).fromConstituency()).count();
        return new PanelControl(members.size(), constituency).isMet()
                && members.stream().anyMatch(standings::mayChair);
    }
}
