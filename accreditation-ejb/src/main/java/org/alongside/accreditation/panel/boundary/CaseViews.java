package org.alongside.accreditation.panel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.link.DetectedLink;
import org.alongside.accreditation.panel.InterestState;
import org.alongside.accreditation.panel.PanelAct;
import org.alongside.accreditation.panel.PanelAct.Hand;
import org.alongside.accreditation.panel.control.CaseAccess;
import org.alongside.accreditation.panel.control.Interests;
import org.alongside.accreditation.panel.entity.InterestAnswer;
import org.alongside.accreditation.panel.entity.PanelCase;
import org.alongside.accreditation.panel.entity.PanelSeat;
import org.alongside.accreditation.panel.entity.Standings;
import org.alongside.platform.identity.Actor;

/** Writes what people see of cases. Whether they may see it at all has been asked before. */
@ApplicationScoped
class CaseViews {

    @Inject
    private Interests interests;

    @Inject
    private CaseAccess access;

    @Inject
    private Clock clock;

    CaseSummary summary(PanelCase panel, Actor viewer, Map<UUID, String> names) {
        return summaries(List.of(panel), viewer, names).get(0);
    }

    List<CaseSummary> summaries(List<PanelCase> cases, Actor viewer, Map<UUID, String> names) {
        Map<UUID, InterestAnswer> answers = interests.of(cases.stream().map(PanelCase::id).toList(), viewer.id());
        Set<UUID> asOfficer = access.asOfficer(viewer, cases);
        return cases.stream().map(panel -> {
            Set<Hand> hands = hands(panel, viewer, asOfficer);
            InterestState interest = interestOf(panel, viewer, answers);
            return new CaseSummary(panel.id(), panel.subjectId(), names.get(panel.applicantId()), panel.status(),
                    panel.statusSince(), hands.contains(Hand.CHAIR), interest, open(panel, hands, interest));
        }).toList();
    }

    private static InterestState interestOf(PanelCase panel, Actor viewer, Map<UUID, InterestAnswer> answersWithoutSeat) {
        return panel.heldSeatOf(viewer.id()).map(PanelSeat::interest)
                .or(() -> Optional.ofNullable(answersWithoutSeat.get(panel.id())))
                .map(InterestAnswer::state).orElse(InterestState.WAITING);
    }

    private static Set<Hand> hands(PanelCase panel, Actor viewer, Set<UUID> asOfficer) {
        Set<Hand> hands = EnumSet.noneOf(Hand.class);
        if (panel.heldSeatOf(viewer.id()).isPresent()) {
            hands.add(Hand.MEMBER);
        } else if (asOfficer.contains(panel.id())) {
            hands.add(Hand.COORDINATOR);
        }
        if (viewer.id().equals(panel.chairId())) {
            hands.add(Hand.CHAIR);
        }
        return hands;
    }

    /** What is open in this state, in these hands, and for somebody whose answer stands like this. */
    private static Set<PanelAct> open(PanelCase panel, Set<Hand> hands, InterestState interest) {
        Set<PanelAct> open = PanelAct.of(hands);
        open.retainAll(panel.status().open());
        if (interest == InterestState.WAITING) {
            open.removeAll(PanelAct.needingAnAnswer());
        } else {
            open.remove(PanelAct.ANSWER);
        }
        return open;
    }

    List<SeatView> seats(PanelCase panel, UUID viewer, Standings standings, Map<UUID, String> names) {
        return panel.heldSeats().stream().map(seat -> new SeatView(seat.personId(), names.get(seat.personId()),
                seat.personId().equals(panel.chairId()), seat.interest().state(), seat.isPresent(),
                seat.vote() != null, seat.isFree(standings, clock.instant()),
                seat.personId().equals(viewer), seat.personId().equals(viewer) ? seat.vote() : null)).toList();
    }

    /** What this person has to decide; about the chair, only the next in line is asked. */
    List<InterestView> toDecide(PanelCase panel, UUID viewer, Standings standings, Map<UUID, String> names) {
        return panel.heldSeats().stream()
                .filter(seat -> seat.interest().isOpen() && panel.decides(viewer, seat.personId(), standings))
                .map(seat -> new InterestView(seat.personId(), names.get(seat.personId()), seat.interest().choice(),
                        seat.interest().words(), seat.interest().links().stream().map(DetectedLink::kind).toList()))
                .toList();
    }

    static Set<UUID> people(PanelCase panel) {
        Set<UUID> people = panel.heldSeats().stream().map(PanelSeat::personId).collect(Collectors.toSet());
        people.add(panel.applicantId());
        return people;
    }
}
