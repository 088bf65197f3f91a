package org.alongside.inside;

import static org.alongside.inside.Applying.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.Interest;
import org.alongside.accreditation.application.YesNo;
import org.alongside.accreditation.application.boundary.AnswerInterest;
import org.alongside.accreditation.application.boundary.ApplyForAccreditation;
import org.alongside.accreditation.application.boundary.AskAssessor;
import org.alongside.accreditation.application.boundary.CoordinateCase;
import org.alongside.accreditation.application.boundary.QueueFilter;
import org.alongside.accreditation.application.boundary.QueueSort;
import org.alongside.accreditation.application.boundary.ReceiveApplications;
import org.alongside.accreditation.application.boundary.WatchQueue;
import org.alongside.accreditation.application.boundary.WithdrawApplication;
import org.alongside.accreditation.link.LinkKind;
import org.alongside.accreditation.link.boundary.RecordLinks;
import org.alongside.accreditation.panel.boundary.ReadCases;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.GiveRoles;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody tied to an applicant handles cases, in every part that a case has. */
@Proves({"R-ACC-49", "R-ACC-50"})
@ExtendWith(ArquillianExtension.class)
class InterestsIT {

    private static final String AREA = "kent";

    @Inject
    private Applying applying;

    @Inject
    private Deciding deciding;

    @Inject
    private Scene scene;

    @Inject
    private GiveRoles roles;

    @Inject
    private RecordLinks links;

    @Inject
    private ApplyForAccreditation apply;

    @Inject
    private ReceiveApplications receive;

    @Inject
    private CoordinateCase coordinate;

    @Inject
    private WatchQueue queue;

    @Inject
    private ReadCases cases;

    @Test
    @Proves("AC-A38")
    void a_coordinator_known_as_the_sister_sees_lists_and_counts_as_if_the_case_were_not_there() throws Exception {
        UUID sister = coordinator("Zita Sister");
        List<Object> before = seenBy(sister);
        UUID applicant = scene.newcomer("Ana Applicant");
        tie(sister, applicant, LinkKind.FAMILY);

        UUID application = applying.submitted(applicant, AREA);

        assertThat(seenBy(sister)).isEqualTo(before);
        assertThatThrownBy(() -> scene.as(sister, AREA, () -> receive.cover(application))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.as(sister, AREA, () -> coordinate.open(application))).isInstanceOf(NotFound.class);
    }

    @Test
    @Proves("AC-A38")
    void a_coordinator_who_said_so_once_finds_no_case_of_hers_ever_after() {
        UUID sister = coordinator("Zonia Sister");
        UUID applicant = scene.newcomer("Bea Applicant");
        UUID application = applying.submitted(applicant, AREA);
        assertThat(answer(sister, application, YesNo.YES, "We are sisters.")).isEqualTo(Interest.RECUSED);
        scene.does(applicant, AREA, () -> apply.withdraw(new WithdrawApplication(key())));
        List<Object> before = seenBy(sister);

        Deciding.Voted voted = deciding.voted(applicant, AREA);

        assertThat(seenBy(sister)).isEqualTo(before);
        assertThatThrownBy(() -> scene.as(sister, AREA, () -> cases.one(voted.caseId()))).isInstanceOf(NotFound.class);
    }

    @Test
    @Proves("R-TRN-12")
    void who_taught_the_applicant_cannot_be_asked_to_assess_and_is_not_offered() throws Exception {
        UUID teacher = assessor("Zoe Teacher");
        UUID applicant = scene.newcomer("Dan Applicant");
        tie(teacher, applicant, LinkKind.TRAINER_LEARNER);
        UUID application = applying.submitted(applicant, AREA);
        UUID kent = scene.inRole(Role.COORDINATOR, AREA).get(0);
        answer(kent, application, YesNo.NO, "");

        assertThatThrownBy(() -> scene.does(kent, AREA,
                () -> receive.askAssessor(new AskAssessor(key(), application, teacher)))).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("NOT_AN_ASSESSOR_HERE");
        assertThat(scene.as(kent, AREA, () -> coordinate.open(application)).canAsk())
                .noneMatch(person -> person.id().equals(teacher));
    }

    @Test
    @Proves("B24")
    void nobody_is_asked_to_assess_their_own_application() throws Exception {
        UUID applicant = assessor("Zara Applicant");
        UUID application = applying.submitted(applicant, AREA);
        UUID kent = scene.inRole(Role.COORDINATOR, AREA).get(0);
        answer(kent, application, YesNo.NO, "");

        assertThatThrownBy(() -> scene.does(kent, AREA,
                () -> receive.askAssessor(new AskAssessor(key(), application, applicant)))).isInstanceOf(NotPermitted.class);
    }

    private Interest answer(UUID coordinator, UUID application, YesNo connection, String words) {
        return scene.as(coordinator, AREA,
                () -> receive.answerInterest(new AnswerInterest(key(), application, connection, words)));
    }

    private List<Object> seenBy(UUID coordinator) {
        Supplier<Map<ApplicationStatus, Long>> counts = () -> scene.as(coordinator, AREA, queue::counts);
        return List.of(counts.get(),
                scene.as(coordinator, AREA, () -> queue.page(QueueFilter.OPEN, QueueSort.values()[0], 1, 100).rows()),
                scene.as(coordinator, AREA, cases::waiting), scene.as(coordinator, AREA, cases::inHand));
    }

    private UUID coordinator(String name) {
        return inRole(name, Role.COORDINATOR);
    }

    private UUID assessor(String name) {
        return inRole(name, Role.ASSESSOR);
    }

    private UUID inRole(String name, Role role) {
        UUID person = scene.newcomer(name);
        asPortal(() -> roles.give(person, role));
        return person;
    }

    private void tie(UUID one, UUID other, LinkKind kind) {
        asPortal(() -> links.record(one, other, kind, LocalDate.of(2026, 3, 1)));
    }

    private void asPortal(Runnable act) {
        try (CallScope scope = CallScope.open(new Call(scene.area(AREA), Actor.PORTAL))) {
            act.run();
        }
    }
}
