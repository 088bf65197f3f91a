package org.alongside.training.feedback.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.enrolment.EnrolmentStatus;
import org.alongside.training.enrolment.boundary.ReadLearners;
import org.alongside.training.feedback.FeedbackAnswer;
import org.alongside.training.feedback.FeedbackEvent;
import org.alongside.training.feedback.FeedbackRule;
import org.alongside.training.feedback.control.FeedbackBoxes;
import org.alongside.training.feedback.entity.FeedbackGiven;
import org.alongside.training.run.boundary.HoldRun;
import org.alongside.training.run.boundary.ReadRuns;

/** Somebody who was on a run says what they think of it, once, and nobody can tell that it was them (R-TRN-41). */
@Stateless
public class GiveFeedback {

    private static final int LONGEST = 2000;
    private static final Set<EnrolmentStatus> WAS_THERE = EnumSet.of(EnrolmentStatus.ATTENDING, EnrolmentStatus.COMPLETED,
            EnrolmentStatus.PARTLY, EnrolmentStatus.NOT_COMPLETED);

    @Inject
    private FeedbackBoxes boxes;

    @Inject
    private ReadLearners learners;

    @Inject
    private HoldRun holding;

    @Inject
    private ReadRuns runs;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    private final SecureRandom shaking = new SecureRandom();

    /** The title of a run I may say something about. {@link NotFound} for one I was not on. */
    @UseCase("GIVE_FEEDBACK")
    public AboutRun about(UUID runId) {
        requireWasThere(runId);
        return new AboutRun(runs.held(runId).course().title(), boxes.hasAnswered(runId, me()));
    }

    /**
     * Not a command that is remembered: its content would be kept with my name. Sent twice it is refused. The run is locked,
     * so that two answers at once are both in the box.
     */
    @UseCase("GIVE_FEEDBACK")
    public void give(UUID runId, FeedbackAnswer answer) {
        holding.lock(runId);
        requireWasThere(runId);
        requireAnswered(answer);
        if (boxes.hasAnswered(runId, me())) {
            throw new RuleBroken(FeedbackRule.ALREADY_ANSWERED);
        }
        boxes.add(new FeedbackGiven(runId, me()));
        boxes.of(runId).put(new FeedbackAnswer(answer.opinion(), answer.tookPart(),
                PlainText.optional("words", answer.words(), LONGEST)), shaking);
        journal.record(new FeedbackEvent(runId));
    }

    private static void requireAnswered(FeedbackAnswer answer) {
        List<Breach> missing = new ArrayList<>();
        if (answer.opinion() == null) {
            missing.add(Breach.at("opinion", FeedbackRule.OPINION_MISSING));
        }
        if (answer.tookPart() == null) {
            missing.add(Breach.at("tookPart", FeedbackRule.ACCESS_MISSING));
        }
        RuleBroken.throwIfAny(missing);
    }

    private void requireWasThere(UUID runId) {
        boolean was = learners.of(runId).stream().anyMatch(one -> one.personId().equals(me())
                && WAS_THERE.contains(one.status()));
        if (!was) {
            throw new NotFound();
        }
    }

    private UUID me() {
        return call.actor().personId();
    }
}
