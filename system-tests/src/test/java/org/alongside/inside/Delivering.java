package org.alongside.inside;

import static org.alongside.inside.Applying.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.alongside.platform.time.PlayedTime;
import org.alongside.training.attendance.Mark;
import org.alongside.training.attendance.MarkGiven;
import org.alongside.training.attendance.boundary.AttendanceSheet;
import org.alongside.training.attendance.boundary.MarkAttendance;
import org.alongside.training.attendance.boundary.MarkSession;
import org.alongside.training.completion.boundary.CompleteRun;
import org.alongside.training.completion.boundary.FinishRun;
import org.alongside.training.enrolment.boundary.Book;
import org.alongside.training.enrolment.boundary.BookAPlace;
import org.alongside.training.enrolment.boundary.SweepHolds;
import org.alongside.training.run.SessionView;
import org.alongside.training.run.boundary.ReadRuns;
import org.alongside.training.run.boundary.TeachRuns;

/** Lets a run be booked, taught, marked and finished, each at its time. */
@ApplicationScoped
public class Delivering {

    private static final Duration A_WHILE = Duration.ofMinutes(10);

    @Inject
    private Scene scene;

    @Inject
    private Teaching teaching;

    @Inject
    private BookAPlace booking;

    @Inject
    private SweepHolds sweeping;

    @Inject
    private ReadRuns runs;

    @Inject
    private TeachRuns teach;

    @Inject
    private MarkAttendance marking;

    @Inject
    private FinishRun finishing;

    /** Returns the enrolment. */
    UUID booked(UUID learner, String area, UUID run) {
        return scene.as(learner, area, () -> booking.book(new Book(key(), run, 0, false, null, null))).enrolmentId();
    }

    /** One learner books a place, and is there all the time. */
    void attended(UUID learner, String area, UUID run) throws Exception {
        booked(learner, area, run);
        marked(area, run, Mark.PRESENT);
    }

    /** The run begins, and everybody on it is marked so in every session, while it goes on. */
    void marked(String area, UUID run, Mark mark) throws Exception {
        SessionView session = session(area, run);
        PlayedTime.at(session.startsAt().plus(A_WHILE), () -> {
            scene.asPortal(area, () -> sweeping.sweep(run));
            mark(area, run, mark);
            return null;
        });
    }

    /** It was taught together, is over, and is finished by its lead. */
    void finished(String area, UUID run) throws Exception {
        SessionView session = session(area, run);
        at(session.endsAt(), lead(area), area, () -> {
            teach.recordCoTeaching(run, session.sessionId(), "50");
            return finishing.finish(new CompleteRun(key(), run));
        });
    }

    /** Everybody is marked anew, some days after. */
    void corrected(String area, UUID run, Mark mark) throws Exception {
        PlayedTime.at(session(area, run).endsAt().plus(Duration.ofDays(2)), () -> {
            mark(area, run, mark);
            return null;
        });
    }

    private void mark(String area, UUID run, Mark mark) {
        UUID lead = lead(area);
        AttendanceSheet sheet = scene.as(lead, area, () -> marking.sheet(run));
        List<MarkGiven> marks = sheet.rows().stream().map(row -> new MarkGiven(row.enrolmentId(), mark, "", false)).toList();
        scene.does(lead, area, () -> marking.mark(new MarkSession(key(), run, sheet.sessions().get(0).sessionId(), marks)));
    }

    private SessionView session(String area, UUID run) {
        return scene.as(lead(area), area, () -> runs.run(run)).sessions().get(0);
    }

    private UUID lead(String area) {
        return teaching.of(area).lead();
    }

    <T> T at(Instant instant, UUID person, String area, Callable<T> act) throws Exception {
        return PlayedTime.at(instant, () -> scene.as(person, area, act));
    }
}
