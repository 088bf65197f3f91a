package org.alongside.training.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.contracts.TrainingRunChanged;
import org.alongside.platform.outbox.Outbox;
import org.alongside.training.run.RunEvent;
import org.alongside.training.run.entity.Run;

/** Keeps what happened to a run, and tells the outside what it may know. */
@ApplicationScoped
public class RunNews {

    @Inject
    private Journal journal;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    public void tell(Run run, RunEvent event) {
        tell(run, List.of(event));
    }

    public void tell(Run run, List<? extends RunEvent> events) {
        events.forEach(event -> tell(run, event, null));
    }

    /** With the reason a person gave. */
    public void tell(Run run, RunEvent event, String reason) {
        journal.record(event, reason);
        if (event instanceof RunEvent.RunOpened) {
            announce(run, "run.opened");
        } else if (event instanceof RunEvent.RunCancelled) {
            announce(run, "run.cancelled");
        }
    }

    private void announce(Run run, String type) {
        outbox.put(new TrainingRunChanged(run.id(), type, run.courseId(), run.places().startsAt(), clock.instant()));
    }
}
