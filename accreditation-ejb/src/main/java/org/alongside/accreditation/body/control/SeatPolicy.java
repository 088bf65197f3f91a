package org.alongside.accreditation.body.control;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.body.BodyRule;
import org.alongside.accreditation.body.Seat;
import org.alongside.accreditation.body.entity.GoverningMember;
import org.alongside.accreditation.body.entity.HostOrganisation;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
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

    /** Whoever has line responsibility for the services of a conflicted host advises and does not vote (R-ACC-09). */
    public static void requireApartFromHost(Optional<HostOrganisation> host, Seat seat, Boolean managesItsServices) {
        requireAnswerAboutHost(host, seat, managesItsServices);
        host.filter(conflicted -> conflicted.conflicted() && seat.decides() && managesItsServices).ifPresent(conflicted -> {
            throw new RuleBroken(List.of(Breach.at("managesHostServices", BodyRule.HOST_MANAGER_VOTES,
                    conflicted.read().name())));
        });
    }

    /** Not answered is not "no" (B19). */
    public static void requireAnswerAboutHost(Optional<HostOrganisation> host, Seat seat, Boolean managesItsServices) {
        if (seat.decides() && managesItsServices == null && host.filter(HostOrganisation::conflicted).isPresent()) {
            throw new RuleBroken(List.of(Breach.at("managesHostServices", BodyRule.HOST_MANAGEMENT_UNANSWERED)));
        }
    }

    public static GoverningMember votingMember(Roster roster, UUID memberId) {
        return roster.voting().stream().map(SittingMember::member).filter(m -> m.id().equals(memberId)).findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Somebody who was asked and says yes. The refusal is theirs alone, and one and the same for every cause, so that not
     * even the trail of refusals tells what they declared (R-ACC-04).
     */
    public static GoverningMember requireAbleToChair(Roster roster, UUID memberId) {
        return roster.voting().stream()
                .filter(m -> m.member().id().equals(memberId) && m.member().askedToChair()
                        && m.fromConstituencyOn(roster.day()))
                .findFirst().orElseThrow(() -> new RuleBroken(BodyRule.CANNOT_CHAIR_NOW)).member();
    }
}
