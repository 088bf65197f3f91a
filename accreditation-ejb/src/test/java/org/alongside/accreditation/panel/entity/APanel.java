package org.alongside.accreditation.panel.entity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.accreditation.framework.Quorum;
import org.alongside.accreditation.link.DetectedLink;
import org.alongside.accreditation.link.LinkKind;
import org.alongside.accreditation.panel.AssessedCriterion;
import org.alongside.accreditation.panel.ConditionTerms;
import org.alongside.accreditation.panel.CriterionFinding;
import org.alongside.accreditation.panel.Finding;
import org.alongside.accreditation.panel.InterestChoice;
import org.alongside.accreditation.panel.Outcome;
import org.alongside.accreditation.panel.PanelEvent;
import org.alongside.accreditation.panel.SubjectType;
import org.alongside.accreditation.panel.Vote;

/** A panel for tests: members 0 to n-1, the first of them from the constituency, in order of service. */
final class APanel {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final UUID APPLICANT = person(900);
    static final UUID ASSESSOR = person(901);
    static final UUID OUTSIDER = person(902);
    static final List<AssessedCriterion> ALL_MET = criteria(Finding.MET);

    final Map<UUID, Standing> pool = new HashMap<>();
    PanelCase panel;
    Instant now = NOON;
    private UUID subject = person(800);

    /** {@code size} members, of whom {@code constituency} are from the constituency. */
    static APanel of(int size, int constituency) {
        return of(SubjectType.APPLICATION, size, constituency, false);
    }

    /** About something of its own, where several cases stand side by side. */
    static APanel about(UUID subject, int size, int constituency) {
        APanel it = new APanel();
        it.subject = subject;
        return it.convened(SubjectType.APPLICATION, size, constituency, false);
    }

    static APanel secondFor(int size, int constituency) {
        return of(SubjectType.APPLICATION, size, constituency, true);
    }

    static APanel aboutAConcern(int size, int constituency) {
        return of(SubjectType.CONCERN, size, constituency, false);
    }

    private static APanel of(SubjectType subject, int size, int constituency, boolean deferredBefore) {
        return new APanel().convened(subject, size, constituency, deferredBefore);
    }

    private APanel convened(SubjectType type, int size, int constituency, boolean deferredBefore) {
        IntStream.range(0, size).forEach(i -> inPool(i, i < constituency));
        panel = PanelCase.convene(convening(type, size, deferredBefore), standings(), now);
        panel.askInterests(now);
        return this;
    }

    Convening convening(SubjectType type, int size, boolean deferredBefore) {
        return new Convening(type, subject, APPLICANT, person(700), deferredBefore ? 2 : 1, deferredBefore,
                size, Quorum.of(size, 3), IntStream.range(0, size).mapToObj(APanel::person).toList(),
                Set.of(ASSESSOR));
    }

    static UUID person(int number) {
        return new UUID(0, number);
    }

    APanel inPool(int number, boolean fromConstituency) {
        pool.put(person(number),
                new Standing(fromConstituency, LocalDate.of(2020, 1, 1).plusDays(number), true, false));
        return this;
    }

    Standings standings() {
        return new Standings(pool);
    }

    List<PanelEvent> clear(int... members) {
        List<PanelEvent> events = new ArrayList<>();
        IntStream.of(members).forEach(i -> events.addAll(
                panel.answer(person(i), InterestChoice.NONE, "", List.of(), standings(), now)));
        return events;
    }

    List<PanelEvent> recuse(int member) {
        return panel.answer(person(member), InterestChoice.NONE, "",
                List.of(new DetectedLink(LinkKind.TRAINER_LEARNER,
                        LocalDate.of(2026, 3, 1))), standings(), now);
    }

    /** Everybody cleared, everybody there, the meeting open. */
    APanel inSession() {
        panel.heldSeats().stream().filter(seat -> !seat.interest().isAnswered()).toList()
                .forEach(seat -> panel.answer(seat.personId(), InterestChoice.NONE, "", List.of(), standings(), now));
        everybodyArrives();
        panel.open(panel.chairId(), standings(), now);
        return this;
    }

    void everybodyArrives() {
        panel.heldSeats().stream().filter(seat -> seat.interest().isCleared())
                .forEach(seat -> panel.arrive(seat.personId(), now));
    }

    Proposal propose(Outcome outcome, List<AssessedCriterion> criteria, List<CriterionFinding> findings,
            List<ConditionTerms> conditions) {
        Proposal proposal =
                Proposal.put(panel.id(), outcome, criteria, findings, conditions, panel.chairId(), now);
        panel.propose(panel.chairId(), proposal, now);
        return proposal;
    }

    Proposal propose(Outcome outcome) {
        return propose(outcome, outcome == Outcome.REFUSE ? criteria(Finding.NOT_YET) : ALL_MET, List.of(), List.of());
    }

    void vote(int inFavour, int against, int abstained) {
        List<UUID> voters = panel.heldSeats().stream().filter(PanelSeat::isPresent).map(PanelSeat::personId).toList();
        for (int i = 0; i < inFavour + against + abstained; i++) {
            Vote vote = i < inFavour ? Vote.FOR : i < inFavour + against ? Vote.AGAINST : Vote.ABSTAIN;
            panel.vote(voters.get(i), vote, standings(), now);
        }
    }

    Verdict close(Proposal proposal) {
        return panel.close(panel.chairId(), panel.version(), proposal, standings(), now);
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    static List<AssessedCriterion> criteria(Finding rating) {
        return List.of(new AssessedCriterion("C01", "Values", true, rating),
                new AssessedCriterion("C07", "Budgets", true, rating),
                new AssessedCriterion("C12", "Keeping people safe", false, rating));
    }
}
