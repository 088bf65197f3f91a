package org.alongside.accreditation.body.control;

import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.body.BodyRule;
import org.alongside.accreditation.body.entity.GoverningMember;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/** Who may do what on a body, given who sits on it now. */
public final class SeatPolicy {

    private SeatPolicy() {
    }

    public static void requireVoter(Roster roster, UUID personId) {
        if (roster.voting().stream().noneMatch(m -> m.member().personId().equals(personId))) {
            throw new RuleBroken(BodyRule.ONLY_VOTING_MEMBERS);
        }
    }

    public static void requireNew(Roster roster, UUID personId, String name) {
        if (roster.ofPerson(personId).isPresent()) {
            throw new RuleBroken(List.of(Breach.at("personId", BodyRule.ALREADY_A_MEMBER, name)));
        }
    }

    public static GoverningMember requireAbleToChair(Roster roster, UUID memberId) {
        return roster.voting().stream()
                .filter(m -> m.member().id().equals(memberId) && m.fromConstituencyOn(roster.day())).findFirst()
                .orElseThrow(() -> new RuleBroken(
                        List.of(Breach.at("memberId", BodyRule.CHAIR_NOT_FROM_CONSTITUENCY))))
                .member();
    }
}
