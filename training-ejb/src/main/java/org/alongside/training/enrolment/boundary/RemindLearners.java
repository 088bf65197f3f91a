package org.alongside.training.enrolment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.message.Messages;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.enrolment.EnrolmentStatus;
import org.alongside.training.enrolment.control.Enrolments;
import org.alongside.training.enrolment.control.Reminders;
import org.alongside.training.enrolment.control.SessionNotices;
import org.alongside.training.enrolment.entity.SessionReminder;
import org.alongside.training.run.RunView;
import org.alongside.training.run.SessionView;
import org.alongside.training.run.boundary.ReadRuns;
import org.alongside.training.run.boundary.UpcomingSessions;

/** Reminds learners of a session before it starts, once each, however often it is run; of one that is moved, again. */
@Stateless
public class RemindLearners {

    @Inject
    private UpcomingSessions upcoming;

    @Inject
    private ReadRuns runs;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Reminders reminders;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    @UseCase("SWEEP_HOLDS")
    public void sweep() {
        upcoming.runs().forEach(runId -> {
            RunView run = runs.held(runId);
            run.sessions().stream().filter(session -> upcoming.isDue(session.startsAt()) && !session.cancelled())
                    .forEach(session -> remind(run, session));
        });
    }

    private void remind(RunView run, SessionView session) {
        Set<UUID> reminded = reminders.sent(session.sessionId(), session.startsAt());
        enrolments.live(run.places().runId()).stream()
                .filter(one -> one.status() == EnrolmentStatus.CONFIRMED || one.status() == EnrolmentStatus.ATTENDING)
                .filter(one -> !reminded.contains(one.id()))
                .forEach(one -> {
                    reminders.add(new SessionReminder(one.id(), session.sessionId(), session.startsAt(), clock.instant()));
                    messages.tell(one.personId(), SessionNotices.reminder(run.course().title(), session));
                });
    }
}
