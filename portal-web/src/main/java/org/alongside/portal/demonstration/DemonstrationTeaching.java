package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.platform.time.London;
import org.alongside.training.attendance.Mark;
import org.alongside.training.attendance.MarkGiven;
import org.alongside.training.attendance.boundary.AskAboutMark;
import org.alongside.training.attendance.boundary.AttendanceSheet;
import org.alongside.training.attendance.boundary.MarkAttendance;
import org.alongside.training.attendance.boundary.MarkSession;
import org.alongside.training.attendance.boundary.MyAttendance;
import org.alongside.training.completion.boundary.CompleteRun;
import org.alongside.training.completion.boundary.FinishRun;
import org.alongside.training.enrolment.boundary.SweepHolds;
import org.alongside.training.run.SessionView;
import org.alongside.training.run.boundary.TeachRuns;

/** The sessions of a run: who came, how long the co-trainer taught, and that it is over. */
@ApplicationScoped
class DemonstrationTeaching {

    private static final int FINISHED = 14;

    /** Of each session; more than a third, so that it counts as taught together. */
    private static final String CO_TAUGHT = "150";

    @Inject
    private Stage stage;

    @Inject
    private MarkAttendance marking;

    @Inject
    private MyAttendance asking;

    @Inject
    private TeachRuns teaching;

    @Inject
    private FinishRun finishing;

    @Inject
    private SweepHolds sweep;

    @Inject
    private Clock clock;

    /** Does what the clock has made due, a day after this session of the run. */
    int dayAfter(UUID run, LocalDate session, String area) {
        int daysAgo = (int) ChronoUnit.DAYS.between(session, London.today(clock)) - 1;
        settle(run, daysAgo, area);
        return daysAgo;
    }

    void settle(UUID run, int daysAgo, String area) {
        stage.ago(daysAgo, () -> stage.asOwner(area, () -> {
            sweep.sweep(run);
            return null;
        }));
    }

    /** Marks these people, by their part, for one session. */
    void mark(UUID run, int number, LocalDate day, Map<String, Mark> marks, String area) {
        stage.asAgo(dayAfter(run, day, area), "trainer." + area, area, () -> {
            AttendanceSheet sheet = marking.sheet(run);
            SessionView session = sheet.sessions().get(number);
            List<MarkGiven> given = sheet.rows().stream()
                    .filter(row -> mark(row.personId(), marks, area) != null)
                    .map(row -> new MarkGiven(row.enrolmentId(), mark(row.personId(), marks, area), "", false)).toList();
            marking.mark(new MarkSession(stage.command("marks " + number + run), run, session.sessionId(), given));
            teaching.recordCoTeaching(run, session.sessionId(), CO_TAUGHT);
            return null;
        });
    }

    private Mark mark(UUID person, Map<String, Mark> marks, String area) {
        return marks.entrySet().stream().filter(one -> stage.person(one.getKey() + "." + area).equals(person))
                .map(Map.Entry::getValue).findFirst().orElse(null);
    }

    /** A learner thinks that their first mark is wrong. */
    void ask(UUID run, String key, String words, String area) {
        stage.asAgo(1, key + "." + area, area, () -> {
            asking.ask(new AskAboutMark(stage.command("ask about mark " + run),
                    asking.marks(run).get(0).markId(), words));
            return null;
        });
    }

    void finish(UUID run, String area) {
        stage.asAgo(FINISHED, "trainer." + area, area, () ->
                finishing.finish(new CompleteRun(stage.command("finish " + run), run)));
    }
}
