package org.alongside.training.feedback.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.feedback.FeedbackAnswer;
import org.alongside.training.feedback.FeedbackSummary;
import org.alongside.training.feedback.control.FeedbackBoxes;
import org.alongside.training.run.boundary.ReadRuns;

/** Providers and trainers read what learners say, once there are so many answers that nobody is recognised (R-TRN-41). */
@Stateless
public class ReadFeedback {

    /** Whatever a page says: the lowest number any area may choose. */
    private static final int NEVER_BELOW = 5;

    @Inject
    private FeedbackBoxes boxes;

    @Inject
    private ReadRuns runs;

    @Inject
    private CurrentCall call;

    /** @param suppressBelow the area's number, which the page brings along from the framework */
    @UseCase("READ_FEEDBACK")
    public FeedbackSummary of(UUID runId, int suppressBelow) {
        int least = Math.max(NEVER_BELOW, suppressBelow);
        List<FeedbackAnswer> answers = boxes.answers(runId);
        return new FeedbackSummary(runs.held(runId).course().title(), answers.size() >= least, least, answers);
    }

    /** Of a run I teach; {@link NotFound} for others. */
    @UseCase("READ_FEEDBACK_AS_TRAINER")
    public FeedbackSummary ofMine(UUID runId, int suppressBelow) {
        if (!runs.isTaughtBy(runId, call.actor().personId())) {
            throw new NotFound();
        }
        return of(runId, suppressBelow);
    }
}
