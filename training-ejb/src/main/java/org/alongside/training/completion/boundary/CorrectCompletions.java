package org.alongside.training.completion.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.alongside.training.attendance.AttendanceEvent;
import org.alongside.training.attendance.AttendanceResult;
import org.alongside.training.attendance.boundary.ReadAttendance;
import org.alongside.training.completion.control.CompletionNews;
import org.alongside.training.completion.control.Completions;
import org.alongside.training.completion.entity.Completion;

/** Marks that are put right after the run was finished put the completion right, in the same transaction (15.37). */
@ApplicationScoped
class CorrectCompletions {

    @Inject
    private Completions completions;

    @Inject
    private ReadAttendance attendance;

    @Inject
    private CompletionNews news;

    @Inject
    private Clock clock;

    void hear(@Observes AttendanceEvent event) {
        if (event instanceof AttendanceEvent.MarkCorrected corrected) {
            correct(corrected.subject(), corrected.enrolment());
        } else if (event instanceof AttendanceEvent.Marked marked) {
            correct(marked.subject(), marked.enrolment());
        }
    }

    private void correct(UUID runId, UUID enrolmentId) {
        completions.ofEnrolment(enrolmentId).ifPresent(old -> attendance.results(runId).stream()
                .filter(result -> result.enrolmentId().equals(enrolmentId)).findFirst()
                .ifPresent(result -> replace(old, result)));
    }

    private void replace(Completion old, AttendanceResult result) {
        old.correct(result, clock.instant()).ifPresent(correction -> {
            news.record(old.correctedBy(correction));
            news.undone(completions.usesOf(old.id(), clock.instant()));
            news.tell(correction, correction.recorded(), completions.replaceBy(correction));
        });
    }
}
