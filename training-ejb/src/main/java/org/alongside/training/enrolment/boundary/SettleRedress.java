package org.alongside.training.enrolment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.alongside.platform.message.Messages;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.enrolment.control.EnrolmentNews;
import org.alongside.training.enrolment.control.Redresses;
import org.alongside.training.enrolment.control.SessionNotices;
import org.alongside.training.enrolment.entity.Redress;
import org.alongside.training.run.boundary.ReadRuns;

/** A provider pays learners back what they are owed for what was called off (R-TRN-37). */
@Stateless
public class SettleRedress {

    @Inject
    private Redresses redresses;

    @Inject
    private OwedViews views;

    @Inject
    private EnrolmentNews news;

    @Inject
    private Messages messages;

    @Inject
    private ReadRuns runs;

    @Inject
    private Clock clock;

    /** What has not been paid, longest first. */
    @UseCase("SETTLE_REDRESS")
    public List<Owed> unsettled() {
        return views.of(redresses.unsettled());
    }

    /** The learner is told. */
    @UseCase("SETTLE_REDRESS")
    public void settle(SettleOwed command) {
        Redress redress = redresses.get(command.redressId());
        news.tell(List.of(redress.settle(clock.instant())), null);
        messages.tell(redress.personId(), SessionNotices.settled(runs.held(redress.runId()).course().title()));
    }
}
