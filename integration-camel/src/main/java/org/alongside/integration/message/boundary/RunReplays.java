package org.alongside.integration.message.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.integration.message.ReplayStep;
import org.alongside.integration.message.control.Copies;
import org.alongside.integration.message.control.Desk;
import org.alongside.integration.message.control.Replays;
import org.alongside.integration.message.entity.Message;
import org.alongside.integration.message.entity.ReplayTask;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.usecase.UseCase;

/** Goes on with what is being sent again, a few messages in each transaction. */
@Stateless
public class RunReplays {

    private static final int AT_A_TIME = 20;

    @Inject
    private Replays replays;

    @Inject
    private Desk desk;

    @Inject
    private Copies copies;

    @Inject
    private ReadPartners partners;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    @UseCase("RUN_REPLAYS")
    public List<UUID> running() {
        return replays.running();
    }

    /** Nothing is written while the feed is stopped (R-INT-38), or when somebody paused this or called it off. */
    @UseCase("RUN_REPLAYS")
    public void step(UUID taskId) {
        ReplayTask task = replays.locked(taskId);
        if (!task.isRunning()) {
            return;
        }
        Instant now = clock.instant();
        List<Message> next = desk.oldestFirst(task.filter(), task.place(), AT_A_TIME);
        for (Message message : next) {
            if (partners.isStopped(message.feed())) {
                return;
            }
            task.passed(message, copies.of(message, now));
        }
        if (next.size() < AT_A_TIME) {
            journal.record(task.move(ReplayStep.FINISH, now));
        }
    }
}
