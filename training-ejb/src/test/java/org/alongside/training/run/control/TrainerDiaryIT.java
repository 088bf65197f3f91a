package org.alongside.training.run.control;

import static org.alongside.training.run.entity.ARun.FIRST_DAY;
import static org.alongside.training.run.entity.ARun.NOW;
import static org.alongside.training.run.entity.ARun.TERMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.alongside.training.run.LivedExperience;
import org.alongside.training.run.PayBasis;
import org.alongside.training.run.RunMode;
import org.alongside.training.run.SessionPlan;
import org.alongside.training.run.SessionTimes;
import org.alongside.training.run.TrainerRole;
import org.alongside.training.run.entity.ARun;
import org.alongside.training.run.entity.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Proves("R-TRN-40")
class TrainerDiaryIT {

    @RegisterExtension
    static final Store store = Store.of("training");

    private final UUID area = UUID.randomUUID();
    private final UUID elsewhere = UUID.randomUUID();
    private final UUID trainer = Somebody.named("Cara");

    @Test
    void nobody_confirms_two_sessions_at_the_same_time_not_even_in_two_areas() {
        confirmed(area, onFirstDay(10, 12, false));
        Run other = onFirstDay(11, 13, false);
        store.inArea(elsewhere, em -> assertThatThrownBy(() ->
                new TrainerDiary(em).requireFree(trainer, "Cara", other))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("TRAINER_IS_ELSEWHERE"));
        Run after = onFirstDay(12, 13, false);
        store.inArea(elsewhere, em -> new TrainerDiary(em).requireFree(trainer, "Cara", after));
    }

    @Test
    void two_confirmations_at_the_same_moment_are_told_apart_by_the_database() {
        confirmed(area, onFirstDay(10, 12, false));
        Run other = onFirstDay(11, 13, false);
        assertThatThrownBy(() -> confirmed(elsewhere, other)).hasStackTraceContaining("nobody_teaches_twice_at_once");
    }

    @Test
    void hardly_a_break_beside_an_online_session_is_a_warning() {
        confirmed(area, onFirstDay(10, 12, true));
        store.inArea(area, em -> {
            TrainerDiary diary = new TrainerDiary(em);
            assertThat(diary.tight(trainer, onFirstDay(12, 13, false))).hasSize(1);
            assertThat(diary.tight(trainer, onFirstDay(13, 14, false))).isEmpty();
        });
    }

    @Test
    void hardly_a_break_between_two_rooms_is_for_the_trainer_to_know() {
        confirmed(area, onFirstDay(10, 12, false));
        store.inArea(area, em -> assertThat(new TrainerDiary(em).tight(trainer, onFirstDay(12, 13, false))).isEmpty());
    }

    @Test
    void the_diary_follows_sessions_that_move_and_forgets_those_that_go() {
        Run run = onFirstDay(10, 12, false);
        confirmed(area, run);
        change(run, it -> it.moveSession(it.liveSessions().get(0).id(), session(14, 16, false), NOW));
        store.inArea(area, em -> new TrainerDiary(em).requireFree(trainer, "Cara", onFirstDay(10, 12, false)));
        Run afternoon = onFirstDay(15, 17, false);
        store.inArea(area, em -> assertThatThrownBy(() ->
                new TrainerDiary(em).requireFree(trainer, "Cara", afternoon)).isInstanceOf(RuleBroken.class));

        change(run, it -> it.withdraw(trainer, NOW));
        store.inArea(area, em -> new TrainerDiary(em).requireFree(trainer, "Cara", afternoon));
    }

    @Test
    void a_cancelled_run_leaves_its_trainers_free() {
        Run run = onFirstDay(10, 12, false);
        confirmed(area, run);
        change(run, it -> it.cancel("Too few people came forward.", NOW));
        store.inArea(elsewhere, em -> new TrainerDiary(em).requireFree(trainer, "Cara", onFirstDay(10, 12, false)));
    }

    private void confirmed(UUID where, Run run) {
        store.inArea(where, em -> {
            run.invite(trainer, "Cara", TrainerRole.CO_TRAINER, 4000, NOW);
            run.confirm(trainer, LivedExperience.YES, PayBasis.PAID, NOW);
            new Runs(em).add(run);
            new TrainerDiary(em).keep(run);
        });
    }

    private void change(Run run, Consumer<Run> step) {
        store.inArea(area, em -> {
            Run read = new Runs(em).lock(run.id());
            step.accept(read);
            new TrainerDiary(em).keep(read);
        });
    }

    private static Run onFirstDay(int from, int until, boolean online) {
        Run run = Run.plan(ARun.plan(10, null, RunMode.MIXED, TERMS), NOW);
        run.addSession(session(from, until, online), NOW);
        return run;
    }

    private static SessionPlan session(int from, int until, boolean online) {
        SessionTimes times = SessionTimes.of(FIRST_DAY, LocalTime.of(from, 0), LocalTime.of(until, 0));
        return new SessionPlan(times, online ? "" : "Hall", online ? "" : "Ashford", online ? "By phone" : "", Set.of(),
                true, false);
    }
}
