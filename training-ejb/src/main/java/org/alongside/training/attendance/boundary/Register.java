package org.alongside.training.attendance.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.training.attendance.AttendanceEvent;
import org.alongside.training.attendance.AttendanceRule;
import org.alongside.training.attendance.HeldSession;
import org.alongside.training.attendance.control.Marks;
import org.alongside.training.attendance.entity.Marking;
import org.alongside.training.enrolment.boundary.Learner;
import org.alongside.training.enrolment.boundary.ReadLearners;
import org.alongside.training.run.RunStatus;
import org.alongside.training.run.RunView;
import org.alongside.training.run.SessionView;
import org.alongside.training.run.boundary.HoldRun;
import org.alongside.training.run.boundary.ReadRuns;

/** The list of a run on which marks are put, held still while somebody writes on it. */
@ApplicationScoped
class Register {

    @Inject
    private HoldRun runs;

    @Inject
    private ReadRuns readRuns;

    @Inject
    private ReadLearners learners;

    @Inject
    private Marks marks;

    @Inject
    private Journal journal;

    @Inject
    private Event<AttendanceEvent> heard;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** For whoever is signed in, to mark one session; refused once the run's books are closed. */
    Marking open(UUID runId, UUID sessionId) {
        if (runs.lock(runId).status() == RunStatus.CLOSED) {
            throw new RuleBroken(AttendanceRule.BOOKS_CLOSED);
        }
        HeldSession session = sessions(readRuns.held(runId)).stream()
                .filter(one -> one.sessionId().equals(sessionId)).findFirst().orElseThrow(NotFound::new);
        return new Marking(runId, session, call.actor().personId(), clock.instant());
    }

    /** Those who have a place, or had one when the run was finished. */
    List<Learner> learners(UUID runId) {
        return learners.of(runId).stream().filter(one -> switch (one.status()) {
            case CONFIRMED, ATTENDING, COMPLETED, PARTLY, NOT_COMPLETED, NO_SHOW -> true;
            case WAITING, OFFERED, CANCELLED -> false;
        }).toList();
    }

    void keep(Marking.Given given) {
        marks.add(given.mark());
        tell(given.event());
    }

    void tell(AttendanceEvent event) {
        journal.record(event);
        heard.fire(event);
    }

    static List<HeldSession> sessions(RunView run) {
        return run.sessions().stream().map(Register::held).toList();
    }

    private static HeldSession held(SessionView session) {
        return new HeldSession(session.sessionId(), session.startsAt(), session.endsAt(), session.makeUp(),
                session.cancelled());
    }
}
