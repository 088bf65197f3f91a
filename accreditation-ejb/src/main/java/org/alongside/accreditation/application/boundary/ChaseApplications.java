package org.alongside.accreditation.application.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.application.control.ApplicationNotices;
import org.alongside.accreditation.application.control.Applications;
import org.alongside.accreditation.application.entity.Application;
import org.alongside.accreditation.application.entity.Handling;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.message.Messages;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/**
 * Reminds applicants who were asked something, and lets an application lapse when their last day is over. Run as often
 * as you like: what was done is not done again, and what was missed while the portal was down is caught up in order.
 */
@Stateless
public class ChaseApplications {

    private static final int LAST_CALL_DAYS = 14;

    @Inject
    private Applications applications;

    @Inject
    private Messages messages;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** The applications that wait for their applicant, the most urgent first. */
    @UseCase("CHASE_APPLICATIONS")
    public List<UUID> waiting() {
        return applications.waitingForReply();
    }

    /** One at a time, so that trouble with one does not keep the others waiting. */
    @UseCase("CHASE_APPLICATIONS")
    public void chase(UUID applicationId) {
        Application application = applications.get(applicationId);
        LocalDate today = London.today(clock);
        application.replyBy().ifPresent(replyBy -> {
            remind(application, replyBy, today);
            lapseWhenOver(application, replyBy, today);
        });
    }

    private void remind(Application application, LocalDate replyBy, LocalDate today) {
        Handling handling = application.handling();
        for (Optional<LocalDate> due = handling.reminderDue(today); due.isPresent(); due = handling.reminderDue(today)) {
            boolean last = !due.get().isBefore(replyBy.minusDays(LAST_CALL_DAYS));
            journal.record(handling.remind(due.get()));
            messages.tell(application.personId(),
                    last ? ApplicationNotices.aboutToLapse(replyBy) : ApplicationNotices.reminder(replyBy));
        }
    }

    private void lapseWhenOver(Application application, LocalDate replyBy, LocalDate today) {
        if (today.isAfter(replyBy)) {
            journal.record(application.handling().lapse(today, clock.instant()));
            messages.tell(application.personId(), ApplicationNotices.lapsed(replyBy));
        }
    }
}
