package org.alongside.accreditation.application.entity;

import static org.alongside.accreditation.application.entity.AnApplication.ASSESSOR;
import static org.alongside.accreditation.application.entity.AnApplication.NOW;
import static org.alongside.accreditation.application.entity.AnApplication.TODAY;
import static org.alongside.accreditation.application.entity.AnApplication.facts;
import static org.alongside.accreditation.application.entity.AnApplication.standards;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.accreditation.application.ApplicationKind;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.AskedFor;
import org.alongside.accreditation.application.CasePart;
import org.alongside.accreditation.application.Counterparty;
import org.alongside.accreditation.application.EvidenceDetails;
import org.alongside.accreditation.application.OthersData;
import org.alongside.accreditation.application.PriorFinding;
import org.alongside.accreditation.application.PriorOutcomeKind;
import org.alongside.accreditation.application.Rating;
import org.alongside.accreditation.application.TieKind;
import org.alongside.accreditation.application.TrainingShown;
import org.alongside.accreditation.application.UndertakingCode;
import org.alongside.accreditation.application.YesNo;
import org.alongside.accreditation.application.control.Applications;
import org.alongside.accreditation.application.control.EvidenceShelf;
import org.alongside.accreditation.application.control.PersonalArrangements;
import org.alongside.accreditation.application.control.PriorOutcomes;
import org.alongside.accreditation.application.control.QueueEntry;
import org.alongside.accreditation.application.control.WorkQueue;
import org.alongside.accreditation.framework.EvidenceRoute;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.file.FileFormat;
import org.alongside.platform.file.InspectedFile;
import org.alongside.platform.file.Sha256;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApplicationsIT {

    private static final Set<ApplicationStatus> AT_WORK =
            EnumSet.range(ApplicationStatus.SUBMITTED, ApplicationStatus.WITH_PANEL);

    @RegisterExtension
    static final Store store = Store.of("accreditation");

    private final UUID area = UUID.randomUUID();
    private final UUID elsewhere = UUID.randomUUID();
    private final UUID ana = Somebody.named("Ana");

    @Test
    void an_application_comes_back_as_it_was_told() {
        UUID assessor = Somebody.named("Asif");
        UUID evidence = UUID.randomUUID();
        UUID id = keep(started(ana), application -> {
            AnApplication.complete(application);
            application.draft().declareTie(AnApplication.tie(Counterparty.SUPPORT_PROVIDER, TieKind.OWNERSHIP), NOW);
            application.draft().lend("C03", evidence, NOW);
            application.draft().submit(facts(), NOW);
            AnApplication.clearAssessor(application, assessor);
            application.handling().accept(1, NOW);
            new Assessment(application, assessor).rate(standards().criteria().get(0), Rating.NEARLY, "Tell more.", NOW);
            application.handling().askMore(List.of(new AskedFor("C01", "Tell us more, please.")), assessor, 56, NOW);
        });
        store.inArea(area, em -> {
            Application read = new Applications(em).get(id);
            assertThat(read.status()).isEqualTo(ApplicationStatus.INFO_REQUESTED);
            assertThat(read.told().isClaimed("C01")).isTrue();
            assertThat(read.told().wantsToTalkAbout("C12")).isTrue();
            assertThat(read.told().evidenceFor("C03")).containsExactly(evidence);
            assertThat(read.undertakings()).hasSize(8);
            assertThat(read.declaredTies()).singleElement()
                    .satisfies(tie -> assertThat(tie.sharePercent()).isEqualByComparingTo("5"));
            assertThat(read.replyBy()).contains(TODAY.plusDays(56));
            assertThat(read.ratings()).singleElement().extracting(CriterionRating::rating).isEqualTo(Rating.NEARLY);
            assertThat(read.involvements()).singleElement().matches(Involvement::isClearAssessor);
            assertThat(read.clock().orElseThrow().daysRun(TODAY.plusDays(9))).isZero();
        });
    }

    @Test
    void undertakings_come_and_go_as_they_are_ticked() {
        UUID id = keep(started(ana), application -> application.draft().acceptUndertakings(
                EnumSet.of(UndertakingCode.U1, UndertakingCode.U2), NOW));
        change(id, application -> application.draft().acceptUndertakings(
                EnumSet.of(UndertakingCode.U2, UndertakingCode.U3), NOW));
        store.inArea(area, em -> assertThat(new Applications(em).get(id).undertakings())
                .containsExactlyInAnyOrder(UndertakingCode.U2, UndertakingCode.U3));
    }

    @Test
    @Proves("7.2")
    void a_second_live_application_here_is_refused_and_one_elsewhere_is_not() {
        keep(started(ana), application -> { });
        assertThatThrownBy(() -> keep(started(ana), application -> { }))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("LIVE_APPLICATION_EXISTS");
        store.inArea(elsewhere, em -> new Applications(em).add(started(ana)));
    }

    @Test
    @Proves("7.2")
    void two_browsers_that_start_at_once_make_one_application() {
        Application first = started(ana);
        Application second = started(ana);
        store.inArea(area, em -> {
            em.persist(first);
            em.flush();
        });
        assertThatThrownBy(() -> store.inArea(area, em -> {
            em.persist(second);
            em.flush();
        })).hasMessageContaining("one_live_application");
    }

    @Test
    void after_withdrawing_a_person_may_start_again() {
        UUID id = keep(started(ana), application -> { });
        change(id, application -> application.withdraw(NOW));
        UUID again = keep(started(ana), application -> { });
        store.inArea(area, em -> assertThat(new Applications(em).live(ana).id()).isEqualTo(again));
    }

    @Test
    @Proves({"R-ACC-100", "AC-A70", "B03"})
    void an_application_of_another_area_is_not_there() {
        UUID id = keep(started(ana), application -> { });
        store.inArea(elsewhere, em -> {
            assertThatThrownBy(() -> new Applications(em).get(id)).isInstanceOf(NotFound.class);
            assertThat(new Applications(em).findLive(ana)).isEmpty();
            assertThat(new Applications(em).findLatest(ana)).isEmpty();
        });
    }

    @Test
    void a_draft_is_not_there_for_the_body() {
        UUID id = keep(started(ana), application -> { });
        store.inArea(area, em ->
                assertThatThrownBy(() -> new Applications(em).received(id)).isInstanceOf(NotFound.class));
    }

    @Test
    @Proves({"R-ACC-50", "AC-A38"})
    void a_coordinator_with_a_connection_sees_lists_and_counts_as_if_the_case_were_not_there() {
        UUID sister = Somebody.named("Sister");
        UUID other = Somebody.named("Other");
        UUID id = keep(started(ana), ApplicationsIT::tellAndSubmit);
        UUID bens = keep(started(Somebody.named("Ben")), ApplicationsIT::tellAndSubmit);
        change(id, application ->
                application.handling().answerInterest(sister, CasePart.COORDINATOR, true, "We are sisters.", List.of(), NOW));
        store.inArea(area, em -> {
            WorkQueue queue = new WorkQueue(em);
            assertThat(queue.page(viewer(sister), AT_WORK, "a.submittedAt, a.id", 0, 20)).extracting(QueueEntry::id)
                    .containsExactly(bens);
            assertThat(queue.count(viewer(sister), AT_WORK)).isEqualTo(1);
            assertThat(queue.counts(viewer(sister), AT_WORK)).containsOnly(Map.entry(ApplicationStatus.SUBMITTED, 1L));
            assertThat(queue.count(viewer(other), AT_WORK)).isEqualTo(2);
            assertThat(queue.count(viewer(ana), AT_WORK)).isEqualTo(1);
        });
    }

    @Test
    void the_work_queue_comes_in_pages_with_its_pauses() {
        UUID id = keep(started(ana), application -> {
            tellAndSubmit(application);
            application.handling().giveBack(List.of(new AskedFor("C05", "It does not open.")), ana, 56, NOW);
        });
        keep(started(Somebody.named("Ben")), ApplicationsIT::tellAndSubmit);
        store.inArea(area, em -> {
            WorkQueue queue = new WorkQueue(em);
            assertThat(queue.page(viewer(ASSESSOR), AT_WORK, "a.submittedAt, a.id", 0, 1)).hasSize(1);
            assertThat(queue.page(viewer(ASSESSOR), AT_WORK, "a.submittedAt, a.id", 1, 1)).hasSize(1);
            assertThat(queue.pauses(List.of(id)).get(id)).containsExactly(new ApplicationClock.Span(TODAY, null));
        });
    }

    @Test
    @Proves("R-ACC-47")
    void an_assessor_finds_the_cases_they_were_asked_for_and_not_those_they_left() {
        UUID assessor = Somebody.named("Asif");
        UUID id = keep(started(ana), ApplicationsIT::tellAndSubmit);
        change(id, application -> application.handling().involve(assessor, CasePart.ASSESSOR, NOW));
        store.inArea(area, em -> assertThat(new Applications(em).assessedBy(assessor, AT_WORK)).hasSize(1));
        change(id, application ->
                application.handling().answerInterest(assessor, CasePart.ASSESSOR, true, "We are friends.", List.of(), NOW));
        store.inArea(area, em -> assertThat(new Applications(em).assessedBy(assessor, AT_WORK)).isEmpty());
    }

    @Test
    @Proves({"R-ACC-30", "B17"})
    void evidence_keeps_its_bytes_and_its_fingerprint_and_is_its_owners() {
        byte[] bytes = {1, 2, 3};
        EvidenceItem item = new EvidenceItem(ana, new EvidenceDetails(EvidenceRoute.LIVED_EXPERIENCE, "My plan",
                LocalDate.of(2026, 1, 1), OthersData.NONE, ""), NOW);
        EvidenceContent content = item.hold(new InspectedFile("plan.pdf", FileFormat.PDF, Sha256.of(bytes), bytes));
        store.inArea(area, em -> new EvidenceShelf(em).add(item, Optional.of(content)));
        store.inArea(elsewhere, em -> {
            EvidenceShelf shelf = new EvidenceShelf(em);
            assertThat(shelf.owned(ana, item.id()).sha256()).isEqualTo(Sha256.of(shelf.bytes(item.id())));
            assertThatThrownBy(() -> shelf.owned(Somebody.named("Ben"), item.id())).isInstanceOf(NotFound.class);
            assertThat(shelf.of(ana)).hasSize(1);
            shelf.remove(shelf.owned(ana, item.id()));
            assertThat(shelf.of(ana)).isEmpty();
        });
    }

    @Test
    @Proves({"R-TRN-31", "R-TRN-32"})
    void training_that_is_shown_twice_is_shown_once_and_says_whether_it_is_enough_alone() {
        TrainingShown training = new TrainingShown(UUID.randomUUID(), "Safeguarding", "Choices Together", TODAY, false);
        store.inArea(area, em -> new EvidenceShelf(em).add(EvidenceItem.ofTraining(ana, training, NOW)));
        store.inArea(area, em -> {
            EvidenceItem read = new EvidenceShelf(em).fromSource(ana, training.sourceId()).orElseThrow();
            assertThat(read.isEnoughAlone()).isFalse();
            assertThat(read.details().words()).contains("Choices Together").contains("introduction");
            assertThat(new EvidenceShelf(em).fromSource(Somebody.named("Ben"), training.sourceId())).isEmpty();
        });
        assertThatThrownBy(() -> store.inArea(area, em ->
                new EvidenceShelf(em).add(EvidenceItem.ofTraining(ana, training, NOW))))
                .hasStackTraceContaining("training_shown_once");
    }

    @Test
    @Proves({"R-ACC-35", "AC-A26"})
    void the_national_index_is_known_in_every_area() {
        PriorFinding finding = new PriorFinding(elsewhere, PriorOutcomeKind.WITHDRAWN, TODAY, TODAY.plusYears(2));
        store.inArea(elsewhere, em -> new PriorOutcomes(em).add(new PriorOutcome(ana, finding)));
        store.inArea(area, em -> assertThat(new PriorOutcomes(em).of(ana)).containsExactly(finding));
    }

    @Test
    @Proves({"R-ACC-29", "R-ACC-39", "AC-A28"})
    void what_a_person_asked_for_stands_apart_and_stays_in_its_area() {
        UUID id = keep(started(ana), application -> { });
        store.inArea(area, em -> {
            PersonalArrangement arrangement = new PersonalArrangements(em).ofApplication(id);
            arrangement.ask("A quiet room, and more time.", NOW);
            arrangement.waiveFee(true, NOW);
        });
        store.inArea(area, em -> {
            PersonalArrangement arrangement = new PersonalArrangements(em).ofApplication(id);
            assertThat(arrangement.isFeeWaived()).isTrue();
            assertThat(arrangement.agree("We write more slowly.", 28, NOW)).isEqualTo(28);
            assertThat(arrangement.agreed()).startsWith("We write");
        });
        store.inArea(elsewhere, em -> assertThat(new PersonalArrangements(em).find(id)).isEmpty());
    }

    @Test
    @Proves("B04")
    void of_two_who_change_the_same_application_the_slower_is_told() {
        UUID id = keep(started(ana), ApplicationsIT::tellAndSubmit);
        assertThatThrownBy(() -> store.inArea(area, em -> {
            Application slow = new Applications(em).get(id);
            change(id, application -> application.withdraw(NOW));
            slow.handling().giveBack(List.of(new AskedFor("C05", "It does not open.")), ana, 56, NOW);
        })).hasCauseInstanceOf(OptimisticLockException.class);
    }

    @Test
    void those_who_were_asked_something_are_found() {
        UUID id = keep(started(ana), application -> {
            tellAndSubmit(application);
            application.handling().giveBack(List.of(new AskedFor("C05", "It does not open.")), ana, 56, NOW);
        });
        store.inArea(area, em -> assertThat(new Applications(em).waitingForReply()).containsExactly(id));
    }

    private static WorkQueue.Viewer viewer(UUID person) {
        return WorkQueue.Viewer.of(person, Set.of());
    }

    private static void tellAndSubmit(Application application) {
        AnApplication.complete(application);
        application.draft().submit(facts(), NOW);
    }

    private static Application started(UUID person) {
        return Application.start(person, ApplicationKind.INITIAL, YesNo.YES, standards(), List.of(), NOW);
    }

    private UUID keep(Application application, Consumer<Application> told) {
        told.accept(application);
        store.inArea(area, em -> new Applications(em).add(application));
        return application.id();
    }

    private void change(UUID id, Consumer<Application> told) {
        store.inArea(area, em -> told.accept(new Applications(em).get(id)));
    }
}
