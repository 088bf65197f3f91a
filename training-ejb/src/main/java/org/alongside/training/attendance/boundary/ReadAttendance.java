package org.alongside.training.attendance.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.attendance.AttendanceResult;
import org.alongside.training.attendance.control.Marks;
import org.alongside.training.attendance.entity.AttendanceMark;
import org.alongside.training.attendance.entity.Tally;
import org.alongside.training.run.RunView;
import org.alongside.training.run.boundary.ReadRuns;

/** What marks come to, for the use cases that build on them. */
@Stateless
public class ReadAttendance {

    @Inject
    private Register register;

    @Inject
    private Marks marks;

    @Inject
    private ReadRuns runs;

    /** For everybody with a place on the run (R-TRN-29, 30). */
    @UseCase("READ_ATTENDANCE")
    public List<AttendanceResult> results(UUID runId) {
        RunView run = runs.held(runId);
        Tally tally = new Tally(Register.sessions(run), run.attendanceFloor());
        List<AttendanceMark> given = marks.on(runId);
        return register.learners(runId).stream().map(one -> tally.of(one.enrolmentId(), one.personId(),
                given.stream().filter(mark -> mark.enrolmentId().equals(one.enrolmentId())).toList())).toList();
    }

    /** Whether somebody taught a learner in this area; such an assessor is conflicted (R-TRN-12, R-ACC-48). */
    @UseCase("READ_ATTENDANCE")
    public boolean hasTaught(UUID trainerId, UUID learnerId) {
        return marks.runsOf(learnerId).stream().anyMatch(run -> runs.isTaughtBy(run, trainerId));
    }
}
