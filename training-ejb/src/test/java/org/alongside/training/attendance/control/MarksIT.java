package org.alongside.training.attendance.control;

import static org.alongside.training.run.entity.ARun.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.alongside.training.attendance.HeldSession;
import org.alongside.training.attendance.Mark;
import org.alongside.training.attendance.MarkGiven;
import org.alongside.training.attendance.entity.AttendanceMark;
import org.alongside.training.attendance.entity.MarkQuery;
import org.alongside.training.attendance.entity.Marking;
import org.alongside.training.run.control.Runs;
import org.alongside.training.run.entity.ARun;
import org.alongside.training.run.entity.Run;
import org.alongside.training.run.entity.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MarksIT {

    @RegisterExtension
    static final Store store = Store.of("training");

    private final UUID area = UUID.randomUUID();
    private final UUID trainer = Somebody.named("Cara");
    private final UUID lee = Somebody.named("Lee");
    private final UUID enrolment = UUID.randomUUID();
    private final Run run = ARun.open(ARun.plan(10), Somebody.named("Lea"), trainer);
    private final Session session = run.liveSessions().get(0);

    @BeforeEach
    void a_run_is_kept() {
        store.inArea(area, em -> new Runs(em).add(run));
    }

    @Test
    @Proves("R-TRN-28")
    void a_correction_is_kept_beside_what_it_corrects() {
        UUID first = mark(Mark.ABSENT).id();
        UUID second = mark(Mark.PRESENT).id();
        store.inArea(area, em -> {
            Marks marks = new Marks(em);
            assertThat(marks.on(run.id())).extracting(AttendanceMark::id).containsExactlyInAnyOrder(first, second);
            assertThat(marks.get(second).correctionOf()).isEqualTo(first);
            assertThat(marks.get(first).view().corrected()).isTrue();
            assertThat(marks.holding(session.id(), enrolment)).map(AttendanceMark::mark).contains(Mark.PRESENT);
            assertThat(marks.runsOf(lee)).containsExactly(run.id());
        });
    }

    @Test
    @Proves("R-TRN-28")
    void of_two_trainers_who_mark_at_once_one_is_kept() {
        mark(Mark.ABSENT);
        assertThatThrownBy(() -> store.inArea(area, em -> new Marks(em).add(
                marking().mark(new MarkGiven(enrolment, Mark.PRESENT, "", false), lee, null).orElseThrow().mark())))
                .hasStackTraceContaining("one_mark_holds");
    }

    @Test
    @Proves("R-TRN-28")
    void a_question_waits_until_it_is_answered() {
        AttendanceMark mark = mark(Mark.ABSENT);
        store.inArea(area, em -> new Marks(em).add(new MarkQuery(mark, "I was there.", NOW)));
        store.inArea(area, em -> {
            Marks marks = new Marks(em);
            assertThat(marks.isAskedAbout(mark.id())).isTrue();
            marks.unanswered(run.id()).get(0).answer("You are right, sorry.", trainer, NOW);
        });
        store.inArea(area, em -> assertThat(new Marks(em).unanswered(run.id())).isEmpty());
    }

    @Test
    @Proves("R-ACC-100")
    void marks_of_another_area_are_not_there() {
        UUID id = mark(Mark.ABSENT).id();
        UUID elsewhere = UUID.randomUUID();
        assertThatThrownBy(() -> store.inArea(elsewhere, em -> new Marks(em).get(id))).isInstanceOf(NotFound.class);
        store.inArea(elsewhere, em -> assertThat(new Marks(em).on(run.id())).isEmpty());
    }

    private AttendanceMark mark(Mark mark) {
        return store.in(area, em -> {
            Marks marks = new Marks(em);
            AttendanceMark kept = marking().mark(new MarkGiven(enrolment, mark, "", false), lee,
                    marks.holding(session.id(), enrolment).orElse(null)).orElseThrow().mark();
            marks.add(kept);
            return kept;
        });
    }

    private Marking marking() {
        Instant starts = session.startsAt();
        return new Marking(run.id(), new HeldSession(session.id(), starts, session.endsAt(), false, false), trainer, starts);
    }
}
