package org.alongside.training.run.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.run.WholeNumber;
import org.alongside.training.run.control.Parameters;
import org.alongside.training.run.control.Runs;

/** The sessions that learners are to be reminded of, and how long before. */
@Stateless
public class UpcomingSessions {

    @Inject
    private Runs runs;

    @Inject
    private Parameters parameters;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** Those with a session that starts within the hours of the reminder. */
    @UseCase("HOLD_RUN")
    public List<UUID> runs() {
        return runs.withSessionBetween(clock.instant(), latest());
    }

    @UseCase("HOLD_RUN")
    public boolean isDue(Instant startsAt) {
        return startsAt.isAfter(clock.instant()) && !startsAt.isAfter(latest());
    }

    @UseCase("SET_REMINDERS")
    public int hours() {
        return parameters.value(Parameters.REMINDER_HOURS);
    }

    /** So many hours before each session, as typed; refused outside the range of all of England. */
    @UseCase("SET_REMINDERS")
    public void remindBefore(String hours) {
        int number = WholeNumber.of(Parameters.REMINDER_HOURS, hours);
        journal.record(parameters.within(Parameters.REMINDER_HOURS, number).set(number));
    }

    private Instant latest() {
        return clock.instant().plus(Duration.ofHours(parameters.value(Parameters.REMINDER_HOURS)));
    }
}
