package org.alongside.inside;

import static org.alongside.inside.Applying.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.boundary.ApplyForAccreditation;
import org.alongside.accreditation.application.boundary.ReadMyApplication;
import org.alongside.accreditation.application.boundary.WithdrawApplication;
import org.alongside.accreditation.panel.InterestChoice;
import org.alongside.accreditation.panel.Outcome;
import org.alongside.accreditation.panel.Vote;
import org.alongside.accreditation.panel.boundary.AnswerInterest;
import org.alongside.accreditation.panel.boundary.AnswerInterests;
import org.alongside.accreditation.panel.boundary.AskAnotherBody;
import org.alongside.accreditation.panel.boundary.CastVote;
import org.alongside.accreditation.panel.boundary.ChairPanel;
import org.alongside.accreditation.panel.boundary.CloseVote;
import org.alongside.accreditation.panel.boundary.Convene;
import org.alongside.accreditation.panel.boundary.ConvenePanel;
import org.alongside.accreditation.panel.boundary.HandOver;
import org.alongside.accreditation.panel.boundary.PanelChoice;
import org.alongside.accreditation.panel.boundary.Propose;
import org.alongside.accreditation.panel.boundary.ReadCases;
import org.alongside.accreditation.panel.boundary.ReadMyDecision;
import org.alongside.accreditation.panel.boundary.Release;
import org.alongside.accreditation.panel.boundary.ReleaseDecision;
import org.alongside.accreditation.panel.boundary.SitOnPanel;
import org.alongside.accreditation.panel.boundary.Waiting;
import org.alongside.accreditation.register.boundary.KeepMyEntry;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.Role;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An applicant works for the host of the body here, so the body of another area decides, as a guest. */
@Proves({"R-ACC-10", "R-ACC-100"})
@ExtendWith(ArquillianExtension.class)
class AnotherBodyDecidesIT {

    private static final String HOME = "leeds";
    private static final String ELSEWHERE = "camden";
    private static final String NEXT_DOOR = "kent";

    private final Map<UUID, String> applicants = new HashMap<>();

    @Inject
    private Applying applying;

    @Inject
    private ApplyForAccreditation apply;

    @Inject
    private Scene scene;

    @Inject
    private HandOver handOver;

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

    @Inject
    private ReadMyApplication mine;

    @Inject
    private ReadMyDecision letters;

    @Inject
    private KeepMyEntry entry;

    @Test
    void the_other_body_decides_and_the_decision_counts_here() {
        UUID applicant = scene.newcomer("Rhys Reciprocal");
        UUID application = applying.readyForAnotherBody(applicant, HOME);
        UUID home = scene.inRole(Role.COORDINATOR, HOME).get(0);
        UUID guest = scene.inRole(Role.COORDINATOR, ELSEWHERE).get(0);

        assertThatThrownBy(() -> scene.as(home, HOME, () -> convene.convene(new Convene(key(), application,
                convene.choice(application).candidates().stream().map(PanelChoice.Candidate::personId).toList()))))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> scene.as(guest, HOME, () -> convene.choice(application)))
                .isInstanceOf(NotPermitted.class);
        ask(home, application, ELSEWHERE);

        assertThatThrownBy(() -> scene.as(home, HOME, () -> convene.choice(application))).isInstanceOf(NotFound.class);
        assertThat(scene.as(guest, ELSEWHERE, handOver::forOthers)).anyMatch(one -> one.areaSlug().equals(HOME));
        assertThat(scene.as(guest, HOME, cases::waiting)).extracting(Waiting::applicationId).containsExactly(application);
        String body = scene.as(applicant, HOME, () -> letters.anotherBody(application).orElseThrow().name());

        List<UUID> members = chosen(guest, application);
        assertThat(members).doesNotContainAnyElementsOf(scene.inRole(Role.GOVERNING_MEMBER, HOME));
        UUID caseId = scene.as(guest, HOME, () -> convene.convene(new Convene(key(), application, members)));
        assertThat(status(applicant)).isEqualTo(ApplicationStatus.WITH_PANEL);
        assertThatThrownBy(() -> scene.as(home, HOME, () -> cases.one(caseId))).isInstanceOf(NotFound.class);

        decide(caseId, members);
        scene.does(guest, HOME, () -> declare(caseId));
        scene.does(guest, HOME, () -> release.release(new Release(key(), caseId)));

        assertThat(status(applicant)).isEqualTo(ApplicationStatus.ACCREDITED);
        assertThat(scene.as(applicant, HOME, letters::letters).get(0).text()).contains(body);
        assertThat(scene.as(applicant, HOME, () -> entry.mine().number())).isNotNull();
        assertThatThrownBy(() -> scene.as(guest, HOME, cases::waiting)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> scene.as(members.get(0), HOME, () -> cases.one(caseId))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_guest_sees_the_one_case_and_no_other() {
        UUID home = scene.inRole(Role.COORDINATOR, HOME).get(0);
        UUID guest = scene.inRole(Role.COORDINATOR, NEXT_DOOR).get(0);
        UUID other = applying.readyForPanel(scene.newcomer("Olive Other"), HOME);
        UUID application = tied("Tamsin Tied", HOME);
        ask(home, application, NEXT_DOOR);

        assertThat(scene.as(guest, HOME, cases::waiting)).extracting(Waiting::applicationId).containsExactly(application);
        assertThat(scene.as(guest, HOME, cases::inHand)).isEmpty();
        assertThatThrownBy(() -> scene.as(guest, HOME, () -> convene.choice(other))).isInstanceOf(NotFound.class);
    }

    @Test
    void what_this_areas_body_can_decide_is_not_handed_over_and_nothing_twice() {
        UUID home = scene.inRole(Role.COORDINATOR, HOME).get(0);
        UUID own = applying.readyForPanel(scene.newcomer("Owen Own"), HOME);
        assertThatThrownBy(() -> ask(home, own, NEXT_DOOR)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("NOTHING_TO_HAND_OVER");
        UUID application = tied("Twyla Twice", HOME);
        assertThatThrownBy(() -> scene.does(home, HOME, () -> handOver.ask(new AskAnotherBody(key(), application, null))))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("BODY_CANNOT_BE_ASKED");
        ask(home, application, NEXT_DOOR);
        assertThat(scene.as(home, HOME, handOver::waiting)).extracting(Waiting::applicationId)
                .doesNotContain(application);
    }

    @Test
    void two_bodies_never_decide_for_each_other() {
        UUID home = scene.inRole(Role.COORDINATOR, HOME).get(0);
        ask(home, tied("Rina Ring", HOME), NEXT_DOOR);
        UUID back = tied("Rory Ring", NEXT_DOOR);
        UUID there = scene.inRole(Role.COORDINATOR, NEXT_DOOR).get(0);

        assertThat(scene.as(there, NEXT_DOOR, () -> handOver.choice(back)).bodies())
                .noneMatch(one -> one.areaId().equals(scene.area(HOME)));
    }

    /** Whoever has not been decided about withdraws, so that no test finds the guests of another. */
    @AfterEach
    void the_others_withdraw() {
        applicants.forEach((applicant, area) -> scene.does(applicant, area,
                () -> apply.withdraw(new WithdrawApplication(key()))));
    }

    private UUID tied(String name, String area) {
        UUID applicant = scene.newcomer(name);
        applicants.put(applicant, area);
        return applying.readyForAnotherBody(applicant, area);
    }

    private void ask(UUID home, UUID application, String area) {
        scene.does(home, HOME, () -> handOver.ask(new AskAnotherBody(key(), application, scene.area(area))));
    }

    private List<UUID> chosen(UUID guest, UUID application) {
        PanelChoice choice = scene.as(guest, HOME, () -> convene.choice(application));
        return choice.candidates().stream().map(PanelChoice.Candidate::personId).limit(choice.size()).toList();
    }

    private void decide(UUID caseId, List<UUID> members) {
        members.forEach(member -> scene.does(member, HOME, () -> declare(caseId)));
        UUID chairs = members.stream().filter(one -> scene.as(one, HOME, () -> cases.one(caseId).summary().chair()))
                .findFirst().orElseThrow();
        members.forEach(member -> scene.does(member, HOME, () -> sit.arrive(caseId)));
        scene.does(chairs, HOME, () -> chair.open(caseId));
        scene.does(chairs, HOME, () -> chair.propose(new Propose(key(), caseId, Outcome.ACCREDIT, List.of(), List.of())));
        members.forEach(member -> scene.does(member, HOME, () -> sit.vote(new CastVote(key(), caseId, Vote.FOR))));
        int version = scene.as(chairs, HOME, () -> cases.one(caseId).version());
        scene.does(chairs, HOME, () -> chair.close(new CloseVote(key(), caseId, version)));
    }

    private void declare(UUID caseId) {
        interests.answer(new AnswerInterest(key(), caseId, InterestChoice.NONE, ""));
    }

    private ApplicationStatus status(UUID applicant) {
        return scene.as(applicant, HOME, () -> mine.mine().orElseThrow().status());
    }
}
