package org.alongside.training.attendance.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.attendance.AttendanceRule;
import org.alongside.training.attendance.MarkView;
import org.alongside.training.attendance.control.Marks;
import org.alongside.training.attendance.entity.AttendanceMark;
import org.alongside.training.attendance.entity.MarkQuery;
import org.alongside.training.enrolment.boundary.Learner;
import org.alongside.training.run.boundary.ReadRuns;

/** A learner sends an apology, sees their own marks and asks about them. */
@Stateless
public class MyAttendance {

    private static final int LONGEST_QUESTION = 1000;

    @Inject
    private Register register;

    @Inject
    private Marks marks;

    @Inject
    private MySheets sheets;

    @Inject
    private ReadRuns runs;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Before the session starts; {@link NotFound} without a place on the run. */
    @UseCase("MY_ATTENDANCE")
    public void apologise(SendApology command) {
        UUID enrolment = register.learners(command.runId()).stream()
                .filter(one -> one.personId().equals(call.actor().personId()))
                .map(Learner::enrolmentId).findFirst().orElseThrow(NotFound::new);
        register.open(command.runId(), command.sessionId())
                .apologise(enrolment, marks.holding(command.sessionId(), enrolment).orElse(null))
                .ifPresent(register::keep);
    }

    /** Session by session, with what I can still do; {@link NotFound} without a place on the run. */
    @UseCase("MY_ATTENDANCE")
    public MySheet sheet(UUID runId) {
        register.learners(runId).stream().filter(one -> one.personId().equals(call.actor().personId())).findFirst()
                .orElseThrow(NotFound::new);
        return sheets.of(call.actor().personId(), runs.held(runId));
    }

    /** Mine on this run, those that were corrected included. */
    @UseCase("MY_ATTENDANCE")
    public List<MarkView> marks(UUID runId) {
        return marks.on(runId).stream().filter(this::isMine).map(AttendanceMark::view).toList();
    }

    /** Within 28 days of the mark; one question at a time. */
    @UseCase("MY_ATTENDANCE")
    public void ask(AskAboutMark command) {
        AttendanceMark mark = marks.get(command.markId());
        if (!isMine(mark)) {
            throw new NotFound();
        }
        if (marks.isAskedAbout(mark.id())) {
            throw new RuleBroken(AttendanceRule.ALREADY_ASKED);
        }
        MarkQuery query = new MarkQuery(mark, PlainText.required("words", command.words(), LONGEST_QUESTION),
                clock.instant());
        marks.add(query);
        register.tell(query.asked());
    }

    private boolean isMine(AttendanceMark mark) {
        return mark.personId().equals(call.actor().personId());
    }
}
