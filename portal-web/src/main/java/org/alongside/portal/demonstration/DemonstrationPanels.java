package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.panel.InterestChoice;
import org.alongside.accreditation.panel.Outcome;
import org.alongside.accreditation.panel.Vote;
import org.alongside.accreditation.panel.boundary.AnswerInterest;
import org.alongside.accreditation.panel.boundary.AnswerInterests;
import org.alongside.accreditation.panel.boundary.CaseView;
import org.alongside.accreditation.panel.boundary.CastVote;
import org.alongside.accreditation.panel.boundary.ChairPanel;
import org.alongside.accreditation.panel.boundary.CloseVote;
import org.alongside.accreditation.panel.boundary.Convene;
import org.alongside.accreditation.panel.boundary.ConvenePanel;
import org.alongside.accreditation.panel.boundary.Propose;
import org.alongside.accreditation.panel.boundary.ReadCases;
import org.alongside.accreditation.panel.boundary.SitOnPanel;
import org.alongside.accreditation.panel.boundary.Waiting;

/**
 * In every area a panel that waits for one member's interest answer; in the first one also a decision that waits to be
 * released. Somebody is left who waits for a panel.
 */
@ApplicationScoped
class DemonstrationPanels {

    private static final List<String> ALL_ANSWERED = List.of("chair", "member2", "member4");

    @Inject
    private Stage stage;

    @Inject
    private ConvenePanel convening;

    @Inject
    private AnswerInterests interests;

    @Inject
    private SitOnPanel sitting;

    @Inject
    private ChairPanel chairing;

    @Inject
    private ReadCases cases;

    void play(String area) {
        waitsForAnAnswer(area, "Leila Hassan");
        if (area.equals(Cast.AREAS.get(0))) {
            waitsForRelease(area, "Ruth Levy");
        }
    }

    private void waitsForAnAnswer(String area, String applicant) {
        UUID panel = convened(3, area, applicant, List.of("chair", "member1", "member3"));
        List.of("chair", "member3").forEach(member -> clear(2, area, panel, member));
    }

    private void waitsForRelease(String area, String applicant) {
        UUID panel = convened(12, area, applicant, ALL_ANSWERED);
        ALL_ANSWERED.forEach(member -> clear(11, area, panel, member));
        ALL_ANSWERED.forEach(member -> as(4, member, area, () -> sitting.arrive(panel)));
        String chair = chairOf(panel, area);
        as(4, chair, area, () -> chairing.open(panel));
        as(4, chair, area, () -> chairing.propose(new Propose(stage.command("propose " + panel), panel,
                Outcome.ACCREDIT, List.of(), List.of())));
        ALL_ANSWERED.forEach(member -> as(4, member, area, () -> sitting.vote(
                new CastVote(stage.command("vote " + panel + member), panel, Vote.FOR))));
        int seen = stage.asAgo(4, chair + "." + area, area, () -> cases.one(panel).version());
        as(4, chair, area, () -> chairing.close(new CloseVote(stage.command("close " + panel), panel, seen)));
    }

    private UUID convened(int daysAgo, String area, String applicant, List<String> members) {
        String coordinator = "coordinator." + area;
        UUID application = stage.as(coordinator, area, () -> cases.waiting()).stream()
                .filter(one -> one.applicantName().equals(applicant)).map(Waiting::applicationId).findFirst()
                .orElseThrow();
        return stage.asAgo(daysAgo, coordinator, area, () -> convening.convene(new Convene(
                stage.command("convene " + application), application,
                members.stream().map(member -> stage.person(member + "." + area)).toList())));
    }

    /** The rules name the chair: the longest-serving disabled person or carer. */
    private String chairOf(UUID panel, String area) {
        CaseView seen = stage.as(ALL_ANSWERED.get(0) + "." + area, area, () -> cases.one(panel));
        return ALL_ANSWERED.stream().filter(member -> seen.seats().stream().anyMatch(seat ->
                seat.chair() && seat.personId().equals(stage.person(member + "." + area)))).findFirst().orElseThrow();
    }

    private void clear(int daysAgo, String area, UUID panel, String who) {
        as(daysAgo, who, area, () -> interests.answer(new AnswerInterest(
                stage.command("interest " + panel + who), panel, InterestChoice.NONE, "")));
    }

    private void as(int daysAgo, String who, String area, Runnable scene) {
        stage.asAgo(daysAgo, who + "." + area, area, () -> {
            scene.run();
            return null;
        });
    }
}
