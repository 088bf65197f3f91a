package org.alongside.inside;

import static org.alongside.inside.Applying.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.accreditation.application.boundary.GatherEvidence;
import org.alongside.accreditation.panel.InterestChoice;
import org.alongside.accreditation.panel.Outcome;
import org.alongside.accreditation.panel.Vote;
import org.alongside.accreditation.panel.boundary.AnswerInterest;
import org.alongside.accreditation.panel.boundary.AnswerInterests;
import org.alongside.accreditation.panel.boundary.CastVote;
import org.alongside.accreditation.panel.boundary.ChairPanel;
import org.alongside.accreditation.panel.boundary.CloseVote;
import org.alongside.accreditation.panel.boundary.Convene;
import org.alongside.accreditation.panel.boundary.ConvenePanel;
import org.alongside.accreditation.panel.boundary.PanelChoice;
import org.alongside.accreditation.panel.boundary.Propose;
import org.alongside.accreditation.panel.boundary.ReadCases;
import org.alongside.accreditation.panel.boundary.Release;
import org.alongside.accreditation.panel.boundary.ReleaseDecision;
import org.alongside.accreditation.panel.boundary.SitOnPanel;
import org.alongside.platform.identity.Role;

/** Takes a file that is ready through its panel. */
@ApplicationScoped
public class Deciding {

    @Inject
    private Scene scene;

    @Inject
    private Applying applying;

    @Inject
    private GatherEvidence gather;

    @Inject
    private ConvenePanel convene;

    @Inject
    private AnswerInterests interests;

    @Inject
    private SitOnPanel sit;

    @Inject
    private ChairPanel chair;

    @Inject
    private ReadCases cases;

    @Inject
    private ReleaseDecision release;

    private record Panel(UUID caseId, List<UUID> members) {
    }

    /** A panel whose members have all voted. */
    public record Voted(UUID caseId, UUID chair, int version) {
    }

    /** Everybody has voted for it, and nobody has closed the vote. */
    public Voted voted(UUID applicant, String area) {
        return voted(convened(applicant, area), area);
    }

    /** The same, with these people on the panel. */
    public Voted voted(UUID applicant, String area, List<UUID> members) {
        return voted(convened(applying.readyForPanel(applicant, area), area, members), area);
    }

    private Voted voted(Panel panel, String area) {
        panel.members().forEach(member -> declare(panel, member, area));
        inSession(panel, area);
        panel.members().forEach(member -> scene.does(member, area, () ->
                sit.vote(new CastVote(key(), panel.caseId(), Vote.FOR))));
        UUID chairs = chair(panel, area);
        return new Voted(panel.caseId(), chairs, scene.as(chairs, area, () -> cases.one(panel.caseId()).version()));
    }

    /** A case at each stage of a panel's work. */
    void everyStage(String area, Map<String, Object> things) {
        Panel unanswered = convened(scene.newcomer("Una Unanswered"), area);
        things.put("unanswered", unanswered.caseId());
        things.put("member", unanswered.members().get(0));
        UUID applicant = scene.newcomer("Reza Ready");
        Panel ready = convened(applicant, area);
        things.put("panelled", scene.as(applicant, area, () -> gather.mine().get(0).id()));
        ready.members().forEach(member -> declare(ready, member, area));
        things.put("ready", ready.caseId());
        things.put("chair", chair(ready, area));
        disclosed(area, things);
        Panel session = convened(scene.newcomer("Sunil Session"), area);
        session.members().forEach(member -> declare(session, member, area));
        inSession(session, area);
        declare(session, scene.inRole(Role.COORDINATOR, area).get(0), area);
        things.put("session", session.caseId());
        things.put("decided", decided(scene.newcomer("Dee Decided"), area));
        things.put("tiedToHost", applying.readyForAnotherBody(scene.newcomer("Hal Host"), area));
        things.put("waiting", applying.readyForPanel(scene.newcomer("Petra Panel"), area));
    }

    /** One member has said that there is something, and the chair has not decided yet. */
    private void disclosed(String area, Map<String, Object> things) {
        Panel panel = convened(scene.newcomer("Dilys Disclosed"), area);
        UUID chairs = (UUID) things.get("chair");
        UUID discloser = panel.members().stream().filter(member -> !member.equals(chairs)).findFirst().orElseThrow();
        panel.members().stream().filter(member -> !member.equals(discloser)).forEach(member -> declare(panel, member, area));
        scene.does(discloser, area, () -> interests.answer(new AnswerInterest(key(), panel.caseId(),
                InterestChoice.HAS_INTEREST, "We sang in the same choir.")));
        things.put("disclosed", panel.caseId());
        things.put("discloser", discloser);
    }

    private Panel convened(UUID applicant, String area) {
        UUID application = applying.readyForPanel(applicant, area);
        UUID coordinator = scene.inRole(Role.COORDINATOR, area).get(0);
        PanelChoice choice = scene.as(coordinator, area, () -> convene.choice(application));
        return convened(application, area,
                choice.candidates().stream().map(PanelChoice.Candidate::personId).limit(choice.size()).toList());
    }

    private Panel convened(UUID application, String area, List<UUID> members) {
        UUID coordinator = scene.inRole(Role.COORDINATOR, area).get(0);
        return new Panel(scene.as(coordinator, area, () -> convene.convene(new Convene(key(), application, members))), members);
    }

    private void declare(Panel panel, UUID member, String area) {
        scene.does(member, area, () -> interests.answer(new AnswerInterest(key(), panel.caseId(), InterestChoice.NONE, "")));
    }

    private void inSession(Panel panel, String area) {
        UUID chairs = chair(panel, area);
        panel.members().forEach(member -> scene.does(member, area, () -> sit.arrive(panel.caseId())));
        scene.does(chairs, area, () -> chair.open(panel.caseId()));
        scene.does(chairs, area, () -> chair.propose(
                new Propose(key(), panel.caseId(), Outcome.ACCREDIT, List.of(), List.of())));
    }

    private UUID chair(Panel panel, String area) {
        return panel.members().stream()
                .filter(member -> scene.as(member, area, () -> cases.one(panel.caseId()).summary().chair()))
                .findFirst().orElseThrow();
    }

    public void close(Voted voted, String area) {
        scene.does(voted.chair(), area, () -> chair.close(new CloseVote(key(), voted.caseId(), voted.version())));
    }

    /** Decided, and the coordinator has said that they have no interest, so that they may release it. */
    public UUID decided(UUID applicant, String area) {
        Voted voted = voted(applicant, area);
        close(voted, area);
        scene.does(scene.inRole(Role.COORDINATOR, area).get(0), area, () ->
                interests.answer(new AnswerInterest(key(), voted.caseId(), InterestChoice.NONE, "")));
        return voted.caseId();
    }

    public void release(UUID caseId, String area) {
        scene.does(scene.inRole(Role.COORDINATOR, area).get(0), area, () -> release.release(new Release(key(), caseId)));
    }
}
