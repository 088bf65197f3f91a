package org.alongside.training.completion.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.server.testing.TestDatabase;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.alongside.training.attendance.AttendanceOutcome;
import org.alongside.training.completion.CompletionOutcome;
import org.alongside.training.completion.entity.ADelivery;
import org.alongside.training.completion.entity.Completion;
import org.alongside.training.completion.entity.EvidenceOffer;
import org.alongside.training.completion.entity.EvidenceUse;
import org.alongside.training.enrolment.PlaceWanted;
import org.alongside.training.enrolment.control.Allocate;
import org.alongside.training.enrolment.control.Enrolments;
import org.alongside.training.enrolment.control.Interests;
import org.alongside.training.run.control.Runs;
import org.alongside.training.run.entity.ARun;
import org.alongside.training.run.entity.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CompletionsIT {

    @RegisterExtension
    static final Store store = Store.of("training");

    private final UUID area = UUID.randomUUID();
    private final UUID learner = Somebody.named("Lee");

    @Test
    @Proves({"R-TRN-31", "R-TRN-33"})
    void a_completion_comes_back_as_it_was_delivered_with_its_evidence() {
        Completion kept = completed();
        store.inArea(area, em -> {
            Completion read = new Completions(em).mine(kept.id(), learner);
            assertThat(read.outcome()).isEqualTo(CompletionOutcome.COMPLETED);
            assertThat(read.delivered().areas()).containsExactlyInAnyOrder(ADelivery.IN_FULL, ADelivery.INTRODUCTION);
            assertThat(read.delivered().on()).isEqualTo(ADelivery.LAST_DAY);
            assertThat(read.delivered().versionNo()).isEqualTo(1);
            assertThat(new Completions(em).offersTo(learner)).extracting(EvidenceOffer::areaCode)
                    .containsExactly("C02", "C11");
        });
    }

    @Test
    @Proves({"AC-A65", "R-TRN-33", "15.38"})
    void nothing_in_the_application_can_change_what_was_recorded() throws SQLException {
        completed();
        for (String column : List.of("title", "areas", "outcome", "version_no", "edition_code", "completed_on",
                "course_version_id")) {
            assertRefused("update training.completion set " + column + " = " + column);
        }
        assertRefused("delete from training.completion");
        assertRefused("update training.evidence_offer set depth = 'INTRO'");
        assertRefused("delete from training.evidence_offer");
    }

    @Test
    @Proves({"AC-A67", "R-TRN-32", "R-ACC-100"})
    void a_completion_is_found_only_by_its_learner_and_in_its_area() {
        Completion kept = completed();
        UUID offer = store.in(area, em -> new Completions(em).offersTo(learner).get(0).id());
        UUID somebodyElse = UUID.randomUUID();
        store.inArea(area, em -> {
            assertThatThrownBy(() -> new Completions(em).mine(kept.id(), somebodyElse)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> new Completions(em).myOffer(offer, somebodyElse)).isInstanceOf(NotFound.class);
        });
        store.inArea(UUID.randomUUID(), em -> assertThat(new Completions(em).of(learner)).isEmpty());
    }

    @Test
    @Proves("R-TRN-32")
    void evidence_is_attached_to_an_application_once_and_can_be_taken_back() {
        completed();
        UUID application = UUID.randomUUID();
        EvidenceOffer offer = store.in(area, em -> new Completions(em).offersTo(learner).get(0));
        store.inArea(area, em -> new Completions(em).add(new EvidenceUse(offer, application, ADelivery.NOW)));
        assertThatThrownBy(() -> store.inArea(area, em ->
                new Completions(em).add(new EvidenceUse(offer, application, ADelivery.NOW))))
                .hasStackTraceContaining("duplicate key");
        store.inArea(area, em -> new Completions(em).remove(new Completions(em).use(offer.id(), application).orElseThrow()));
        store.inArea(area, em -> assertThat(new Completions(em).uses(List.of(offer.id()))).isEmpty());
    }

    @Test
    @Proves({"R-TRN-33", "15.37"})
    void a_correction_takes_the_place_of_the_first_and_its_evidence_no_longer_stands() {
        Completion kept = completed();
        EvidenceOffer offer = store.in(area, em -> new Completions(em).offersTo(learner).get(0));
        store.inArea(area, em -> {
            Completions completions = new Completions(em);
            completions.replaceBy(completions.ofEnrolment(kept.enrolmentId()).orElseThrow().correct(
                    ADelivery.result(kept.enrolmentId(), learner, AttendanceOutcome.PARTLY), ADelivery.NOW).orElseThrow());
        });
        store.inArea(area, em -> {
            Completions completions = new Completions(em);
            assertThat(completions.ofEnrolment(kept.enrolmentId()).orElseThrow().replaces()).isEqualTo(kept.id());
            assertThat(completions.of(learner)).hasSize(1);
            assertThat(completions.offersTo(learner)).isEmpty();
            assertThat(completions.stands(offer)).isFalse();
        });
    }

    @Test
    @Proves("R-TRN-33")
    void doing_the_course_again_is_a_second_completion() {
        completed();
        completed();
        store.inArea(area, em -> assertThat(new Completions(em).of(learner)).hasSize(2));
    }

    private Completion completed() {
        Run run = ARun.open(ARun.plan(5), Somebody.named("Lea"), Somebody.named("Cara"));
        store.inArea(area, em -> new Runs(em).add(run));
        UUID enrolment = store.in(area, em -> {
            UUID id = new Allocate(new Enrolments(em), new Interests(em)).within(new Runs(em).lock(run.id()).places(),
                    ARun.NOW.plusSeconds(9), places ->
                            places.book(List.of(new PlaceWanted(learner, 0, false, false))).get(0)).answer().id();
            new Allocate(new Enrolments(em), new Interests(em)).within(new Runs(em).lock(run.id()).places(),
                    ADelivery.NOW, places -> {
                        places.settle();
                        return id;
                    });
            return id;
        });
        Completion completion = Completion.of(ADelivery.result(enrolment, learner, AttendanceOutcome.COMPLETED),
                ADelivery.of(run.id(), 5, true), ADelivery.NOW).orElseThrow();
        store.inArea(area, em -> new Completions(em).add(completion));
        return completion;
    }

    private static void assertRefused(String statement) throws SQLException {
        try (Connection connection = TestDatabase.appConnection()) {
            assertThatThrownBy(() -> connection.createStatement().execute(statement))
                    .hasMessageContaining("permission denied");
        }
    }
}
