package org.alongside.accreditation.panel.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.alongside.accreditation.link.LinkKind;
import org.alongside.accreditation.link.control.KnownLinks;
import org.alongside.accreditation.link.entity.KnownLink;
import org.alongside.accreditation.panel.InterestChoice;
import org.alongside.accreditation.panel.Outcome;
import org.alongside.accreditation.panel.PanelStatus;
import org.alongside.accreditation.panel.control.Decisions;
import org.alongside.accreditation.panel.control.Interests;
import org.alongside.accreditation.panel.control.Panels;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.Stale;
import org.alongside.server.testing.TestDatabase;
import org.alongside.testing.Proves;
import org.alongside.testing.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PanelStoreIT {

    @RegisterExtension
    static final Store store = Store.of("accreditation");

    private final UUID area = UUID.randomUUID();

    @Test
    void a_case_is_read_back_with_its_seats_answers_and_votes() {
        APanel it = APanel.of(3, 2).inSession();
        it.propose(Outcome.ACCREDIT);
        it.vote(2, 1, 0);
        keep(it, null);

        store.inArea(area, em -> {
            PanelCase read = new Panels(em).get(it.panel.id());
            assertThat(read.status()).isEqualTo(PanelStatus.IN_SESSION);
            assertThat(read.heldSeats()).hasSize(3).allMatch(seat -> seat.interest().isCleared() && seat.vote() != null);
            assertThat(read.proposalId()).isEqualTo(it.panel.proposalId());
            assertThat(new Panels(em).seating(APanel.person(1))).containsExactly(read);
            assertThat(new Panels(em).unreleased()).containsExactly(read);
        });
    }

    @Test
    @Proves({"R-ACC-100", "AC-A70"})
    void a_case_of_another_area_is_not_found() {
        APanel it = APanel.of(3, 2);
        keep(it, null);
        store.inArea(UUID.randomUUID(), em -> {
            assertThatThrownBy(() -> new Panels(em).get(it.panel.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> new Panels(em).lock(it.panel.id())).isInstanceOf(NotFound.class);
            assertThat(new Panels(em).seating(APanel.person(1))).isEmpty();
        });
    }

    @Test
    @Proves({"R-ACC-55"})
    void fifty_closes_at_the_same_moment_give_one_decision_and_forty_nine_are_told() throws Exception {
        APanel it = APanel.of(3, 2).inSession();
        Proposal proposal = it.propose(Outcome.ACCREDIT);
        it.vote(3, 0, 0);
        keep(it, proposal);

        List<Future<UUID>> closes = atOnce(50, () -> store.in(area, em -> closeVote(em, it, proposal.id())));

        assertThat(closes.stream().filter(PanelStoreIT::wentThrough)).hasSize(1);
        assertThat(closes.stream().filter(close -> !wentThrough(close)).map(PanelStoreIT::refusal))
                .hasSize(49).hasOnlyElementsOfType(Stale.class);
        assertThat(count("select count(*) from accreditation.decision where tenant_id = '" + area + "'")).isEqualTo(1);
    }

    @Test
    @Proves("R-ACC-55")
    void the_database_allows_one_decision_for_a_case_and_round() {
        APanel it = decided();
        assertThatThrownBy(() -> store.inArea(area, em -> {
            Decision first = new Decisions(em).of(it.panel.id(), 1).orElseThrow();
            em.persist(again(em, first, it));
            em.flush();
        })).hasStackTraceContaining("decision_tenant_id_case_id_round_key");
    }

    @Test
    @Proves("R-ACC-55")
    void the_application_cannot_change_or_delete_what_was_decided() throws SQLException {
        decided();
        for (String table : List.of("decision", "decision_reason", "decision_release", "panel_proposal",
                "panel_finding", "panel_proposed_condition")) {
            assertRefused("update accreditation." + table + " set version = 7");
            assertRefused("delete from accreditation." + table);
        }
    }

    @Test
    @Proves("R-ACC-55")
    void a_changed_decision_is_found_and_so_is_a_removed_one() throws SQLException {
        decided();
        decided();
        decided();
        assertThat(broken("")).isEmpty();
        assertThat(broken("update accreditation.decision set content = content || ' ' where chain_no = 2"))
                .containsExactly("2 changed");
        assertThat(broken("update accreditation.decision set outcome = 'REFUSE' where chain_no = 1"))
                .containsExactly("1 changed");
        assertThat(broken("delete from accreditation.decision where chain_no = 2"))
                .containsExactly("3 does not follow the one before");
    }

    @Test
    @Proves({"R-ACC-54", "B24"})
    void the_database_refuses_a_release_by_a_member_of_the_panel() {
        APanel it = decided();
        assertThatThrownBy(() -> release(it, APanel.person(2))).hasStackTraceContaining("cannot release its decision");
        release(it, APanel.OUTSIDER);
        assertThatThrownBy(() -> release(it, APanel.OUTSIDER)).hasStackTraceContaining("decision_release_tenant_id");
    }

    @Test
    @Proves("R-ACC-53")
    void findings_and_conditions_are_read_back_as_they_were_put() {
        APanel it = decided();
        store.inArea(area, em -> {
            Decisions decisions = new Decisions(em);
            Decision decision = decisions.of(it.panel.id(), 1).orElseThrow();
            assertThat(decisions.findings(decision).list()).hasSize(3).allMatch(finding -> finding.isMet());
            assertThat(em.createQuery("select c from Condition c", Condition.class).getResultList()).isEmpty();
            assertThat(decisions.releaseOf(decision.id())).isEmpty();
        });
    }

    @Test
    void one_subject_is_before_one_panel_at_a_time() {
        APanel first = APanel.of(3, 2);
        APanel second = APanel.of(3, 2);
        keep(first, null);
        assertThatThrownBy(() -> keep(second, null)).hasStackTraceContaining("one_live_panel_for_a_subject");
    }

    @Test
    @Proves("R-ACC-49")
    void a_known_link_is_found_whichever_way_it_was_told() {
        UUID trainer = UUID.randomUUID();
        UUID learner = UUID.randomUUID();
        store.inArea(area, em -> new KnownLinks(em)
                .add(new KnownLink(trainer, learner, LinkKind.TRAINER_LEARNER, LocalDate.of(2026, 3, 1))));
        store.inArea(area, em -> {
            assertThat(new KnownLinks(em).between(learner, trainer)).hasSize(1)
                    .isEqualTo(new KnownLinks(em).between(trainer, learner));
            assertThat(new KnownLinks(em).between(learner, UUID.randomUUID())).isEmpty();
        });
    }

    @Test
    @Proves("R-ACC-50")
    void an_officers_answer_is_kept() {
        APanel it = APanel.of(3, 2);
        keep(it, null);
        store.inArea(area, em -> new Interests(em).add(new OfficerInterest(it.panel.id(), APanel.OUTSIDER,
                InterestChoice.HAS_INTEREST, "The applicant is my sister", List.of(), APanel.NOON)));
        store.inArea(area, em -> assertThat(new Interests(em).of(it.panel.id(), APanel.OUTSIDER).orElseThrow()
                .interest().isRecused()).isTrue());
    }

    private APanel decided() {
        APanel it = APanel.about(UUID.randomUUID(), 3, 2).inSession();
        Proposal proposal = it.propose(Outcome.ACCREDIT);
        it.vote(3, 0, 0);
        keep(it, proposal);
        store.in(area, em -> closeVote(em, it, proposal.id()));
        return it;
    }

    private void keep(APanel it, Proposal proposal) {
        store.inArea(area, em -> {
            if (proposal != null) {
                new Decisions(em).add(proposal);
            }
            new Panels(em).add(it.panel);
        });
    }

    private UUID closeVote(EntityManager em, APanel it, UUID proposalId) {
        PanelCase panel = new Panels(em).lock(it.panel.id());
        Decisions decisions = new Decisions(em);
        Proposal proposal = decisions.proposal(proposalId);
        Verdict verdict = panel.close(panel.chairId(), 1, proposal, it.standings(), it.now);
        Decision decision = new Decision(panel, proposal, verdict, panel.chairId(), it.now);
        decisions.add(decision);
        return decision.id();
    }

    private Decision again(EntityManager em, Decision first, APanel it) {
        Proposal proposal = new Decisions(em).proposal(first.proposalId());
        return new Decision(it.panel, proposal, new Verdict(first.outcome(), first.tally(), new PanelControl(3, 2),
                List.of()), first.decidedBy(), it.now);
    }

    private void release(APanel it, UUID by) {
        store.inArea(area, em -> {
            Decision decision = new Decisions(em).of(it.panel.id(), 1).orElseThrow();
            new Decisions(em).add(new Release(decision.id(), by, it.now, LocalDate.of(2026, 12, 20), "Dear"));
            em.flush();
        });
    }

    private void assertRefused(String statement) throws SQLException {
        try (Connection connection = TestDatabase.appConnection()) {
            assertThatThrownBy(() -> connection.createStatement().execute(statement))
                    .hasMessageContaining("permission denied");
        }
    }

    /** What the check says after this was done to the tables, by somebody no right holds back. */
    private List<String> broken(String tampering) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = TestDatabase.superuserConnection()) {
            connection.setAutoCommit(false);
            if (!tampering.isEmpty()) {
                connection.createStatement().execute("set session_replication_role = replica");
                connection.createStatement().execute(tampering
                        + (tampering.contains("where") ? " and tenant_id = '" + area + "'" : ""));
            }
            var rows = connection.createStatement().executeQuery(
                    "select chain_no, what from accreditation.broken_decisions('%s')".formatted(area));
            while (rows.next()) {
                found.add(rows.getLong(1) + " " + rows.getString(2));
            }
            connection.rollback();
        }
        return found;
    }

    private long count(String query) throws SQLException {
        try (Connection connection = TestDatabase.superuserConnection()) {
            var row = connection.createStatement().executeQuery(query);
            row.next();
            return row.getLong(1);
        }
    }

    private static <T> List<Future<T>> atOnce(int times, Callable<T> work) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<T>> results = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            results.add(threads.submit(() -> {
                start.await();
                return work.call();
            }));
        }
        start.countDown();
        threads.shutdown();
        assertThat(threads.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        return results;
    }

    private static boolean wentThrough(Future<UUID> close) {
        return refusal(close) == null;
    }

    private static Throwable refusal(Future<UUID> close) {
        try {
            close.get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
