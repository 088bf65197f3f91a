package org.alongside.community.decision.control;

import static org.alongside.community.decision.entity.ADecision.CLOSE;
import static org.alongside.community.decision.entity.ADecision.COUNTED;
import static org.alongside.community.decision.entity.ADecision.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.community.decision.BallotGiven;
import org.alongside.community.decision.Channel;
import org.alongside.community.decision.Choice;
import org.alongside.community.decision.DecisionStatus;
import org.alongside.community.decision.Grounds;
import org.alongside.community.decision.Method;
import org.alongside.community.decision.Pace;
import org.alongside.community.decision.Tally;
import org.alongside.community.decision.Terms;
import org.alongside.community.decision.entity.ADecision;
import org.alongside.community.decision.entity.Decision;
import org.alongside.platform.error.NotFound;
import org.alongside.server.testing.TestDatabase;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DecisionsIT {

    private static Store store;

    private final UUID area = UUID.randomUUID();
    private final UUID asha = Somebody.named("Asha");
    private final UUID ben = Somebody.named("Ben");
    private final UUID cora = Somebody.named("Cora");
    private final UUID dev = Somebody.named("Dev");

    @BeforeAll
    static void open() {
        store = Store.of("community");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    @Proves({"R-POOL-63", "AC-C59"})
    void a_second_ballot_by_another_channel_replaces_the_first_and_both_stay() {
        UUID decision = opened(Method.MAJORITY, false);
        told(decision, cora, Choice.NO, Channel.PHONE, 60);
        told(decision, cora, Choice.YES, Channel.PAPER, 120);
        store.inArea(area, em -> {
            Decision read = new Decisions(em).get(decision);
            assertThat(read.ballotsOf(cora)).extracting("choice").containsExactly(Choice.YES, Choice.NO);
            assertThat(read.liveBallots()).extracting("choice").containsExactly(Choice.YES);
        });
        Decision counted = count(decision);
        assertThat(counted.tally()).isEqualTo(new Tally(4, 1, 0, 0, 0));
    }

    @Test
    @Proves("R-POOL-64")
    void a_decision_that_is_read_again_before_the_count_says_nothing_of_one() {
        UUID decision = opened(Method.MAJORITY, false);
        store.inArea(area, em -> {
            Decision read = new Decisions(em).get(decision);
            assertThat(read.tally()).isNull();
            assertThat(read.countedAt()).isNull();
        });
    }

    @Test
    @Proves("R-POOL-63")
    void an_elector_never_has_two_live_ballots_whatever_the_code_does() {
        UUID decision = opened(Method.MAJORITY, false);
        vote(decision, asha, Choice.YES);
        vote(decision, asha, Choice.NO);
        assertThatThrownBy(() -> sql("update community.decision_ballot set live = true where decision_id = '" + decision + "'"))
                .hasMessageContaining("one_live_ballot");
    }

    @Test
    @Proves("R-POOL-64")
    void a_secret_decision_stays_secret_whatever_the_code_does() {
        UUID decision = opened(Method.MAJORITY, true);
        assertThatThrownBy(() -> sql("update community.decision set secret = false where id = '" + decision + "'"))
                .hasMessageContaining("stays secret");
    }

    @Test
    @Proves("6.2")
    void the_application_cannot_delete_an_objection() {
        UUID decision = opened(Method.CONSENT, false);
        vote(decision, asha, Choice.OBJECT);
        assertThatThrownBy(() -> store.inArea(area, em -> {
            Decision read = new Decisions(em).get(decision);
            em.remove(read.objections().get(0));
            em.flush();
        })).hasMessageContaining("permission denied");
    }

    @Test
    @Proves("3.5")
    void two_closings_at_once_give_one_result() throws Exception {
        UUID decision = opened(Method.MAJORITY, false);
        vote(decision, asha, Choice.YES);
        vote(decision, ben, Choice.YES);
        Callable<Boolean> closing = () -> store.in(area, em -> {
            Decision due = new Decisions(em).lock(decision);
            boolean mine = due.isDue(COUNTED);
            if (mine) {
                due.count(COUNTED);
            }
            return mine;
        });
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Boolean> counted = new ArrayList<>();
            for (Future<Boolean> one : two.invokeAll(List.of(closing, closing))) {
                counted.add(one.get());
            }
            assertThat(counted).containsExactlyInAnyOrder(true, false);
        } finally {
            two.shutdownNow();
        }
        assertThat(read(decision).status()).isEqualTo(DecisionStatus.PASSED);
    }

    @Test
    void a_new_round_keeps_what_was_said_in_the_one_before() {
        UUID decision = opened(Method.CONSENT, false);
        vote(decision, asha, Choice.YES);
        vote(decision, ben, Choice.OBJECT);
        count(decision);
        store.inArea(area, em -> {
            Decision again = new Decisions(em).lock(decision);
            again.amend("A day at the sea by train", ADecision.SUMMARY);
            ADecision.opened(again);
        });
        Decision read = read(decision);
        assertThat(read.round()).isEqualTo(2);
        assertThat(read.liveBallots()).isEmpty();
        assertThat(read.objections()).hasSize(1);
    }

    @Test
    void what_is_due_and_whose_it_is_is_found() {
        UUID decision = opened(Method.MAJORITY, true);
        UUID group = read(decision).about().groupId();
        store.inArea(area, em -> {
            Decisions decisions = new Decisions(em);
            assertThat(decisions.closingBefore(CLOSE.plusSeconds(1))).containsExactly(decision);
            assertThat(decisions.closingBefore(CLOSE)).isEmpty();
            assertThat(decisions.of(dev)).extracting(Decision::id).containsExactly(decision);
            assertThat(decisions.of(Somebody.named("Farah"))).isEmpty();
            assertThat(decisions.unfinishedOf(dev)).containsExactly(decision);
            assertThat(decisions.secretsClosedBefore(COUNTED)).containsExactly(decision);
            assertThat(decisions.isRatified(decision)).isFalse();
            assertThat(decisions.isAskedToConfirm(decision)).isFalse();
            assertThat(group).isNotNull();
        });
    }

    @Test
    @Proves("R-ACC-100")
    void a_decision_of_another_area_is_not_found() {
        UUID decision = opened(Method.MAJORITY, false);
        store.inArea(UUID.randomUUID(), em -> {
            assertThatThrownBy(() -> new Decisions(em).get(decision)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> new Decisions(em).lock(decision)).isInstanceOf(NotFound.class);
        });
    }

    private UUID opened(Method method, boolean secret) {
        return store.in(area, em -> {
            Decision decision = ADecision.open(new Terms(method, 25, 7, Pace.USUAL, secret, false),
                    Set.of(asha, ben, cora, dev));
            new Decisions(em).add(decision);
            return decision.id();
        });
    }

    private void vote(UUID decision, UUID elector, Choice choice) {
        store.inArea(area, em -> ADecision.vote(new Decisions(em).lock(decision), elector, choice));
    }

    private void told(UUID decision, UUID elector, Choice choice, Channel channel, int seconds) {
        store.inArea(area, em -> new Decisions(em).lock(decision).keep(new BallotGiven(elector, choice, channel,
                NOW.plusSeconds(seconds), ben, asha, false, Grounds.NONE), NOW.plusSeconds(seconds)));
    }

    private Decision count(UUID decision) {
        store.inArea(area, em -> new Decisions(em).lock(decision).count(COUNTED));
        return read(decision);
    }

    private Decision read(UUID decision) {
        return store.in(area, em -> {
            Decision read = new Decisions(em).get(decision);
            read.liveBallots().size();
            read.objections().size();
            return read;
        });
    }

    private static void sql(String statement) throws SQLException {
        try (Connection connection = TestDatabase.superuserConnection(); var run = connection.createStatement()) {
            run.executeUpdate(statement);
        }
    }
}
