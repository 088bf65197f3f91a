package org.alongside.inside;

import static org.alongside.inside.Applying.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.application.YesNo;
import org.alongside.accreditation.application.boundary.AnswerInterest;
import org.alongside.accreditation.application.boundary.AskAssessor;
import org.alongside.accreditation.application.boundary.CoordinateCase;
import org.alongside.accreditation.application.boundary.ReceiveApplications;
import org.alongside.integration.facts.FactsGateway;
import org.alongside.platform.audit.HistoryLine;
import org.alongside.platform.audit.boundary.ReadHistory;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.GiveRoles;
import org.alongside.platform.message.Letter;
import org.alongside.platform.message.boundary.ReadMessages;
import org.alongside.platform.outbox.Waiting;
import org.alongside.platform.outbox.boundary.DeliverOutbox;
import org.alongside.testing.Proves;
import org.alongside.training.attendance.Mark;
import org.alongside.training.completion.boundary.AttachEvidence;
import org.alongside.training.completion.boundary.MyCompletions;
import org.alongside.training.completion.boundary.OfferView;
import org.alongside.training.completion.boundary.UseEvidence;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What training tells accreditation, through the outbox and the one module that knows both. */
@ExtendWith(ArquillianExtension.class)
class TrainingTellsIT {

    private static final String AREA = "kent";
    private static final int MANY = 1000;

    @Inject
    private Scene scene;

    @Inject
    private Teaching teaching;

    @Inject
    private Delivering delivering;

    @Inject
    private Applying applying;

    @Inject
    private FactsGateway facts;

    @Inject
    private GiveRoles roles;

    @Inject
    private ReceiveApplications receive;

    @Inject
    private CoordinateCase coordinate;

    @Inject
    private MyCompletions completions;

    @Inject
    private UseEvidence evidence;

    @Inject
    private DeliverOutbox outbox;

    @Inject
    private ReadHistory history;

    @Inject
    private ReadMessages messages;

    @Test
    @Proves({"AC-A66", "R-TRN-12", "R-ACC-48"})
    void an_assessor_who_taught_the_applicant_is_not_offered_and_cannot_be_asked() throws Exception {
        UUID teacher = teaching.of(AREA).lead();
        scene.asPortal(AREA, () -> roles.give(teacher, Role.ASSESSOR));
        UUID run = teaching.open(AREA, 3, 20);
        UUID applicant = scene.newcomer("Lara Learner");
        delivering.attended(applicant, AREA, run);
        facts.deliver();
        UUID application = applying.submitted(applicant, AREA);
        UUID coordinator = scene.inRole(Role.COORDINATOR, AREA).get(0);
        scene.does(coordinator, AREA, () -> receive.answerInterest(new AnswerInterest(key(), application, YesNo.NO, "")));

        assertThat(scene.as(coordinator, AREA, () -> coordinate.open(application)).canAsk())
                .noneMatch(person -> person.id().equals(teacher));
        assertThatThrownBy(() -> scene.does(coordinator, AREA,
                () -> receive.askAssessor(new AskAssessor(key(), application, teacher))))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("NOT_AN_ASSESSOR_HERE");
        scene.asPortal(AREA, () -> roles.take(teacher, Role.ASSESSOR));
    }

    @Test
    @Proves({"15.39", "R-TRN-31"})
    void attendance_put_right_below_the_floor_flags_the_application_that_uses_it() throws Exception {
        UUID run = teaching.open(AREA, 3, 21);
        UUID learner = scene.newcomer("Lina Learner");
        delivering.attended(learner, AREA, run);
        delivering.finished(AREA, run);
        OfferView offer = scene.as(learner, AREA, completions::evidence).get(0);
        UUID application = applying.submitted(learner, AREA);
        applying.received(application, AREA);
        scene.does(learner, AREA, () -> evidence.attach(new AttachEvidence(key(), offer.offerId(), application)));

        delivering.corrected(AREA, run, Mark.ABSENT);
        facts.deliver();
        facts.deliver();

        assertThat(happenedTo(application)).filteredOn("EvidenceFlagged"::equals).hasSize(1);
        assertThat(told(learner)).contains("Some of your evidence no longer stands");
        assertThat(told(scene.inRole(Role.ASSESSOR, AREA).get(0))).contains("Look again: evidence in a case no longer stands");
        assertThat(scene.as(learner, AREA, completions::evidence)).isEmpty();
    }

    @Test
    @Proves({"R-TRN-31", "AC-A67"})
    void that_somebody_completed_is_on_the_outbox_once_and_not_who() throws Exception {
        UUID run = teaching.open(AREA, 3, 22);
        UUID learner = scene.newcomer("Luca Learner");
        delivering.attended(learner, AREA, run);
        List<Waiting> before = completionsToldOf();

        delivering.finished(AREA, run);

        List<Waiting> told = completionsToldOf().stream().filter(fact -> !before.contains(fact)).toList();
        assertThat(told).singleElement().satisfies(fact -> assertThat(fact.payload()).doesNotContain(learner.toString()));
    }

    private List<Waiting> completionsToldOf() {
        return scene.asThePortal(AREA, () -> outbox.waiting(Set.of("completion.recorded"), MANY));
    }

    private List<String> happenedTo(UUID application) {
        return scene.asThePortal(AREA, () -> history.of(application)).stream().map(HistoryLine::what).toList();
    }

    private List<String> told(UUID person) {
        return scene.as(person, AREA, messages::mine).stream().map(Letter::subject).toList();
    }
}
