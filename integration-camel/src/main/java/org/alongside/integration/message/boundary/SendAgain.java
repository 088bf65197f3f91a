package org.alongside.integration.message.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.integration.message.MessageFilter;
import org.alongside.integration.message.MessageRule;
import org.alongside.integration.message.ReplayPreview;
import org.alongside.integration.message.ReplayStep;
import org.alongside.integration.message.ReplayView;
import org.alongside.integration.message.control.ReplayPolicy;
import org.alongside.integration.message.control.Replays;
import org.alongside.integration.message.entity.ReplayTask;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** Sends messages again: the same bytes under the same number, the oldest first, as a job that can be stopped (R-INT-81). */
@Stateless
public class SendAgain {

    @Inject
    private Replays replays;

    @Inject
    private CurrentCall call;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** Nothing is sent. A filter that leaves everything in finds nothing. */
    @UseCase("SEND_AGAIN")
    public ReplayPreview preview(MessageFilter filter) {
        return filter.isEmpty() ? new ReplayPreview(0, null, null, 0)
                : replays.preview(ReplayPolicy.narrowed(filter, clock.instant()));
    }

    /** Refused without a filter, and when nothing is found. */
    @UseCase("SEND_AGAIN")
    public UUID begin(BeginReplay command) {
        if (command.filter().isEmpty()) {
            throw new RuleBroken(List.of(Breach.at("because", MessageRule.FILTER_MISSING)));
        }
        Instant now = clock.instant();
        MessageFilter filter = ReplayPolicy.narrowed(command.filter(), now);
        ReplayTask task = new ReplayTask(filter, replays.preview(filter).count(), command.because(),
                call.actor().personId(), now);
        replays.add(task);
        journal.record(task.begun(), command.because());
        return task.id();
    }

    @UseCase("SEND_AGAIN")
    public void move(MoveReplay command) {
        if (command.step() == ReplayStep.FINISH) {
            throw new IllegalArgumentException("It finishes by itself");
        }
        journal.record(replays.locked(command.taskId()).move(command.step(), clock.instant()));
    }

    /** The newest first. */
    @UseCase("SEND_AGAIN")
    public List<ReplayView> all() {
        return replays.all().stream().map(ReplayTask::view).toList();
    }

    @UseCase("SEND_AGAIN")
    public ReplayView one(UUID id) {
        return replays.get(id).view();
    }
}
