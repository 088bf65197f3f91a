package org.alongside.training.completion.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.completion.Attended;
import org.alongside.training.completion.CompletionOutcome;
import org.alongside.training.completion.DeliveredRun;
import org.alongside.training.completion.control.CompletionNews;
import org.alongside.training.completion.control.Completions;
import org.alongside.training.completion.entity.Completion;
import org.alongside.training.enrolment.EnrolmentStep;
import org.alongside.training.enrolment.boundary.FinishEnrolments;

/**
 * A run was delivered: every learner's enrolment ends, and what came of it is recorded. Part of the use case in which a
 * trainer says that the run is over.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CompleteRun {

    private static final Map<CompletionOutcome, EnrolmentStep> STEPS = Map.of(
            CompletionOutcome.COMPLETED, EnrolmentStep.COMPLETE,
            CompletionOutcome.PARTLY, EnrolmentStep.COMPLETE_PARTLY,
            CompletionOutcome.NOT_COMPLETED, EnrolmentStep.NOT_COMPLETE);

    @Inject
    private FinishEnrolments enrolments;

    @Inject
    private Completions completions;

    @Inject
    private CompletionNews news;

    @Inject
    private Clock clock;

    /** Returns how many completed it. Who was never heard of did not show up; an apology is not that. */
    @UseCase("COMPLETE_RUN")
    public int complete(DeliveredRun run, List<Attended> attendance) {
        Map<UUID, Attended> marks = attendance.stream()
                .collect(Collectors.toMap(Attended::enrolmentId, Function.identity()));
        return (int) enrolments.attending(run.runId()).stream()
                .map(one -> marks.getOrDefault(one.enrolmentId(),
                        new Attended(one.enrolmentId(), one.personId(), 0, false)))
                .filter(learner -> complete(run, learner)).count();
    }

    /** Attendance was corrected after all: same date, new certificate (edge case 37). */
    @UseCase("COMPLETE_RUN")
    public void correct(UUID enrolmentId, int sessions) {
        Completion old = completions.ofEnrolment(enrolmentId).orElseThrow(NotFound::new);
        Completion correction = old.correct(sessions, clock.instant());
        news.record(old.correctedBy(correction));
        news.tell(correction, correction.recorded(), completions.replaceBy(correction));
    }

    private boolean complete(DeliveredRun run, Attended learner) {
        if (!learner.heardOf()) {
            enrolments.finish(learner.enrolmentId(), EnrolmentStep.MISS);
            return false;
        }
        Completion completion = Completion.of(learner, run, clock.instant());
        enrolments.finish(learner.enrolmentId(), STEPS.get(completion.outcome()));
        news.tell(completion, completion.recorded(), completions.add(completion));
        return completion.outcome() == CompletionOutcome.COMPLETED;
    }
}
