package org.alongside.training.run.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.GiveRoles;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.run.WholeNumber;
import org.alongside.training.run.control.PlanText;
import org.alongside.training.run.control.Runs;
import org.alongside.training.run.control.TrainerDiary;
import org.alongside.training.run.entity.Run;

/** Somebody who is asked to teach answers, and says what happened in the sessions they taught. */
@Stateless
public class TeachRuns {

    @Inject
    private Runs runs;

    @Inject
    private RunNews news;

    @Inject
    private RunStaff staff;

    @Inject
    private TrainerDiary diary;

    @Inject
    private GiveRoles roles;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /**
     * Refused while they teach elsewhere at that time, in whatever area (R-TRN-40). Returns when sessions elsewhere leave
     * hardly a break, for a warning.
     */
    @UseCase("ANSWER_INVITATION")
    public List<Instant> confirm(ConfirmTeaching command) {
        Run run = runs.lock(command.runId());
        UUID me = call.actor().personId();
        var event = run.confirm(me, command.livedExperience(), command.payBasis(), clock.instant());
        staff.requireFree(run, me);
        List<Instant> tight = diary.tight(me, run);
        news.tell(run, event);
        roles.give(me, Role.TRAINER);
        return tight;
    }

    @UseCase("ANSWER_INVITATION")
    public void decline(UUID runId) {
        Run run = runs.lock(runId);
        news.tell(run, run.decline(call.actor().personId(), clock.instant()));
    }

    /** At any time, without a reason. */
    @UseCase("ANSWER_INVITATION")
    public void withdraw(UUID runId) {
        Run run = runs.lock(runId);
        news.tell(run, run.withdraw(call.actor().personId(), clock.instant()));
    }

    /** How somebody tried to find another co-trainer; the run can then start without one (R-TRN-08). */
    @UseCase("TEACH_RUN")
    public void seekReplacement(UUID runId, String how) {
        Run run = taught(runId);
        String words = PlanText.reason("how", how);
        news.tell(run, run.seekReplacement(call.actor().personId(), words, clock.instant()), words);
        news.tell(run, run.keepTime(clock.instant()));
    }

    /** How many minutes of a session somebody with lived experience taught; either trainer may say so (R-TRN-09). */
    @UseCase("TEACH_RUN")
    public void recordCoTeaching(UUID runId, UUID sessionId, String minutes) {
        Run run = taught(runId);
        news.tell(run, run.recordCoTeaching(sessionId, WholeNumber.of("minutes", minutes), call.actor().personId()));
    }

    /** A run somebody else teaches is not there for them. */
    private Run taught(UUID runId) {
        Run run = runs.lock(runId);
        if (!run.isTaughtBy(call.actor().personId())) {
            throw new NotFound();
        }
        return run;
    }
}
