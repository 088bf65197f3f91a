package org.alongside.training.attendance.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.training.attendance.MarkView;
import org.alongside.training.attendance.control.Marks;
import org.alongside.training.attendance.entity.AttendanceMark;
import org.alongside.training.attendance.entity.MarkQuery;
import org.alongside.training.run.RunView;
import org.alongside.training.run.SessionView;

/** Lays a learner's marks and questions beside the sessions they are about. */
@ApplicationScoped
class MySheets {

    @Inject
    private Marks marks;

    @Inject
    private Clock clock;

    MySheet of(UUID personId, RunView run) {
        UUID runId = run.places().runId();
        List<AttendanceMark> mine = marks.on(runId).stream().filter(one -> one.personId().equals(personId)).toList();
        List<MarkQuery> asked = marks.askedBy(personId, runId);
        return new MySheet(runId, run.course().title(),
                run.sessions().stream().map(session -> session(session, mine, asked)).toList());
    }

    private MySession session(SessionView session, List<AttendanceMark> all, List<MarkQuery> asked) {
        Instant now = clock.instant();
        List<AttendanceMark> given = all.stream().filter(one -> one.sessionId().equals(session.sessionId())).toList();
        AttendanceMark holding = given.stream().filter(one -> !one.view().corrected()).findFirst().orElse(null);
        List<MarkQuery> questions = asked.stream()
                .filter(one -> given.stream().anyMatch(mark -> mark.id().equals(one.markId()))).toList();
        boolean open = holding != null && questions.stream()
                .anyMatch(one -> one.isOpen() && one.markId().equals(holding.id()));
        return new MySession(session, holding == null ? null : holding.view(),
                given.stream().map(AttendanceMark::view).filter(MarkView::corrected).toList(),
                !session.cancelled() && now.isBefore(session.startsAt()),
                holding != null && holding.isOpenToQuestions(now) && !open,
                questions.stream().map(one -> new MyQuestion(one.markId(), one.words(), one.askedAt(), one.answer()))
                        .toList());
    }
}
