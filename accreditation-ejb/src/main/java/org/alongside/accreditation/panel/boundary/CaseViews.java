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
    private Pool pool;

    @Inject
    private Clock clock;

    CaseSummary summary(PanelCase panel, Actor viewer, String applicantName) {
        return summary(panel, viewer, applicantName, interests.of(List.of(panel.id()), viewer.id()));
    }

    List<CaseSummary> summaries(List<PanelCase> cases, Actor viewer, Map<UUID, String> names) {
        Map<UUID, InterestAnswer> answers = interests.of(cases.stream().map(PanelCase::id).toList(), viewer.id());
        return cases.stream().map(panel -> summary(panel, viewer, names.get(panel.applicantId()), answers)).toList();
    }

    private static CaseSummary summary(PanelCase panel, Actor viewer, String applicantName,
            Map<UUID, InterestAnswer> answersWithoutSeat) {
        Set<Hand> hands = hands(panel, viewer);
        InterestState interest = panel.heldSeatOf(viewer.id()).map(PanelSeat::interest)
                .or(() -> Optional.ofNullable(answersWithoutSeat.get(panel.id())))
                .map(InterestAnswer::state).orElse(InterestState.WAITING);
        return new CaseSummary(panel.id(), panel.subjectId(), applicantName, panel.status(), panel.statusSince(),
                hands.contains(Hand.CHAIR), interest, open(panel, hands, interest));
    }

    private static Set<Hand> hands(PanelCase panel, Actor viewer) {
        Set<Hand> hands = EnumSet.noneOf(Hand.class);
        if (panel.heldSeatOf(viewer.id()).isPresent()) {
            hands.add(Hand.MEMBER);
        } else if (CaseAccess.isOfficer(viewer, panel)) {
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

    List<SeatView> seats(PanelCase panel, UUID viewer, Map<UUID, String> names) {
        Standings standings = pool.standings();
        return panel.heldSeats().stream().map(seat -> new SeatView(seat.personId(), names.get(seat.personId()),
                seat.personId().equals(panel.chairId()), seat.interest().state(), seat.isPresent(),
                seat.vote() != null, seat.isFree(standings, clock.instant()),
                seat.personId().equals(viewer), seat.personId().equals(viewer) ? seat.vote() : null)).toList();
    }

    /** What this person has to decide; about the chair, only the next in line is asked. */
    List<InterestView> toDecide(PanelCase panel, UUID viewer, Map<UUID, String> names) {
        Standings standings = pool.standings();
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
