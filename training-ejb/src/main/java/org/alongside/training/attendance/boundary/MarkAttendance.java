package org.alongside.training.attendance.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.message.Messages;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.attendance.AttendanceRule;
import org.alongside.training.attendance.MarkGiven;
import org.alongside.training.attendance.control.AttendanceNotices;
import org.alongside.training.attendance.control.Marks;
import org.alongside.training.attendance.entity.AttendanceMark;
import org.alongside.training.attendance.entity.MarkQuery;
import org.alongside.training.attendance.entity.Marking;
import org.alongside.training.enrolment.boundary.Learner;
import org.alongside.training.run.RunView;
import org.alongside.training.run.boundary.ReadRuns;

/** A lead or co-trainer says who came (R-TRN-28). */
@Stateless
public class MarkAttendance {

    private static final int LONGEST_ANSWER = 1000;

    @Inject
    private Register register;

    @Inject
    private Marks marks;

    @Inject
    private ReadRuns runs;

    @Inject
    private KnowPeople people;

    @Inject
    private Messages messages;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** {@link NotFound} for a run somebody else teaches. */
    @UseCase("MARK_ATTENDANCE")
    public AttendanceSheet sheet(UUID runId) {
        RunView run = taught(runId);
        List<Learner> learners = register.learners(runId);
        Map<UUID, String> names = people.names(learners.stream().map(Learner::personId).toList());
        return new AttendanceSheet(runId, run.sessions(),
                learners.stream().map(one -> new AttendanceSheet.Row(one.enrolmentId(), one.personId(),
                        names.getOrDefault(one.personId(), ""))).toList(),
                marks.on(runId).stream().map(AttendanceMark::view).toList());
    }

    /** All of the list or nothing. Marking again corrects, and keeps what was marked before. */
    @UseCase("MARK_ATTENDANCE")
    public void mark(MarkSession command) {
        taught(command.runId());
        Marking marking = register.open(command.runId(), command.sessionId());
        List<Learner> learners = register.learners(command.runId());
        for (MarkGiven given : command.marks()) {
            UUID person = learners.stream().filter(one -> one.enrolmentId().equals(given.enrolmentId()))
                    .map(Learner::personId).findFirst()
                    .orElseThrow(() -> new RuleBroken(AttendanceRule.NOT_ON_THIS_RUN));
            marking.mark(given, person, marks.holding(command.sessionId(), given.enrolmentId()).orElse(null))
                    .ifPresent(register::keep);
        }
    }

    /** What learners ask about their marks, longest first. */
    @UseCase("MARK_ATTENDANCE")
    public List<QueryView> questions(UUID runId) {
        taught(runId);
        List<MarkQuery> open = marks.unanswered(runId);
        Map<UUID, String> names = people.names(open.stream().map(MarkQuery::personId).toList());
        return open.stream().map(one -> new QueryView(one.id(), one.personId(), names.getOrDefault(one.personId(), ""),
                marks.get(one.markId()).view(), one.words(), one.askedAt())).toList();
    }

    /** The learner is told at once (N22). */
    @UseCase("MARK_ATTENDANCE")
    public void answer(AnswerQuery command) {
        MarkQuery query = marks.query(command.queryId());
        RunView run = taught(query.runId());
        String answer = PlainText.required("answer", command.answer(), LONGEST_ANSWER);
        register.tell(query.answer(answer, call.actor().personId(), clock.instant()));
        messages.tell(query.personId(), AttendanceNotices.answered(run.course().title(), answer, query.runId()));
    }

    private RunView taught(UUID runId) {
        if (!runs.isTaughtBy(runId, call.actor().personId())) {
            throw new NotFound();
        }
        return runs.held(runId);
    }
}
