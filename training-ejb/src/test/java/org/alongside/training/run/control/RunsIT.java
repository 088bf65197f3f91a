package org.alongside.training.run.control;

import static org.alongside.training.run.entity.ARun.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.platform.error.NotFound;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.alongside.training.run.AccessFeature;
import org.alongside.training.run.RunPlaces;
import org.alongside.training.run.RunStatus;
import org.alongside.training.run.entity.ARun;
import org.alongside.training.run.entity.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RunsIT {

    @RegisterExtension
    static final Store store = Store.of("training");

    private final UUID area = UUID.randomUUID();
    private final UUID elsewhere = UUID.randomUUID();
    private final UUID lead = Somebody.named("Lea");
    private final UUID coTrainer = Somebody.named("Cara");

    @Test
    void a_run_comes_back_as_it_was_planned() {
        UUID id = kept(openRun(9));
        store.inArea(area, em -> {
            Run read = new Runs(em).get(id);
            RunPlaces places = read.places();
            assertThat(places.status()).isEqualTo(RunStatus.OPEN);
            assertThat(places.learnerPlaces()).isEqualTo(9);
            assertThat(places.reservedPlaces()).isEqualTo(5);
            assertThat(places.roomSeats()).isEqualTo(9 + 3);
            assertThat(places.reservedFreeOn()).isEqualTo(ARun.FIRST_DAY.minusDays(14));
            assertThat(places.bookingOpen(NOW)).isTrue();
            assertThat(read.liveSessions()).hasSize(2);
            assertThat(read.liveSessions().get(0).access()).isEqualTo(Set.of(AccessFeature.STEP_FREE));
            assertThat(read.isTaughtBy(coTrainer)).isTrue();
            assertThat(read.coTrainerMissing()).isFalse();
        });
    }

    @Test
    @Proves("R-ACC-100")
    void a_run_of_another_area_is_not_there() {
        UUID id = kept(openRun(10));
        assertThatThrownBy(() -> store.inArea(elsewhere, em -> new Runs(em).lock(id))).isInstanceOf(NotFound.class);
        store.inArea(elsewhere, em -> assertThat(new Runs(em).watched()).isEmpty());
        store.inArea(elsewhere, em -> assertThat(new Runs(em).taughtBy(lead)).isEmpty());
    }

    @Test
    @Proves("R-TRN-16")
    void whoever_locks_second_sees_what_the_first_did() throws Exception {
        UUID id = kept(openRun(10));
        CountDownLatch locked = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> second = store.in(area, em -> {
                Run run = new Runs(em).lock(id);
                Future<Integer> waiting = other.submit(() -> {
                    locked.countDown();
                    return store.in(area, em2 -> new Runs(em2).lock(id).places().learnerPlaces());
                });
                await(locked);
                run.changePlaces(12, null, 10, false, NOW);
                return waiting;
            });
            assertThat(second.get()).isEqualTo(12);
        } finally {
            other.shutdown();
        }
    }

    @Test
    void what_a_person_teaches_is_found() {
        UUID id = kept(openRun(10));
        store.inArea(area, em -> assertThat(new Runs(em).taughtBy(coTrainer)).extracting(Run::id).containsExactly(id));
    }

    private Run openRun(int places) {
        return ARun.open(ARun.plan(places), lead, coTrainer);
    }

    private UUID kept(Run run) {
        store.inArea(area, em -> new Runs(em).add(run));
        return run.id();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
