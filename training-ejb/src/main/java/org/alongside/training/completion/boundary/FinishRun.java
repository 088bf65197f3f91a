package org.alongside.training.completion.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.attendance.AttendanceOutcome;
import org.alongside.training.attendance.AttendanceResult;
import org.alongside.training.attendance.boundary.ReadAttendance;
import org.alongside.training.completion.CompletionOutcome;
import org.alongside.training.completion.DeliveredRun;
import org.alongside.training.completion.control.CompletionNews;
import org.alongside.training.completion.control.Completions;
import org.alongside.training.completion.entity.Completion;
import org.alongside.training.enrolment.EnrolmentStep;
import org.alongside.training.enrolment.boundary.FinishEnrolments;
import org.alongside.training.run.boundary.HoldRun;
import org.alongside.training.run.boundary.ReadRuns;

/** A lead or co-trainer says that a run is over: every learner's enrolment ends, and what came of it is recorded. */
@Stateless
public class FinishRun {

    private static final Map<AttendanceOutcome, EnrolmentStep> STEPS = Map.of(
            AttendanceOutcome.COMPLETED, EnrolmentStep.COMPLETE,
            AttendanceOutcome.PARTLY, EnrolmentStep.COMPLETE_PARTLY,
            AttendanceOutcome.NOT_COMPLETED, EnrolmentStep.NOT_COMPLETE,
            AttendanceOutcome.NO_SHOW, EnrolmentStep.MISS);

    @Inject
    private HoldRun runs;

    @Inject
    private ReadRuns readRuns;

    @Inject
    private ReadAttendance attendance;

    @Inject
    private FinishEnrolments enrolments;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Completions completions;

    @Inject
    private CompletionNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Returns how many completed it. Refused before the last session is over; {@link NotFound} for others' runs. */
    @UseCase("FINISH_RUN")
    public int finish(CompleteRun command) {
        if (!readRuns.isTaughtBy(command.runId(), call.actor().personId())) {
            throw new NotFound();
        }
        Set<UUID> attending = Set.copyOf(enrolments.attending(command.runId()));
        runs.deliver(command.runId());
        DeliveredRun run = deliveries.of(command.runId());
        List<AttendanceResult> results = attendance.results(command.runId()).stream()
                .filter(result -> attending.contains(result.enrolmentId())).toList();
        results.forEach(result -> enrolments.finish(result.enrolmentId(), STEPS.get(result.outcome())));
        return (int) results.stream().map(result -> record(result, run)).flatMap(Optional::stream)
                .filter(completion -> completion.outcome() == CompletionOutcome.COMPLETED).count();
    }

    private Optional<Completion> record(AttendanceResult result, DeliveredRun run) {
        Optional<Completion> completion = Completion.of(result, run, clock.instant());
        completion.ifPresent(one -> news.tell(one, one.recorded(), completions.add(one)));
        return completion;
    }
}
