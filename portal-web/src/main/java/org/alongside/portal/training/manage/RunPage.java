package org.alongside.portal.training.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.enrolment.RunCount;
import org.alongside.training.enrolment.boundary.ReadLearners;
import org.alongside.training.run.RunStatus;
import org.alongside.training.run.TrainerView;
import org.alongside.training.run.boundary.ReadRuns;
import org.alongside.training.run.boundary.RunDesk;

/** One run as its provider sees it, with everything that can be done about it now. */
@Named("manageRun")
@RequestScoped
public class RunPage {

    @Inject
    private ReadRuns runs;

    @Inject
    private ReadLearners learners;

    @Inject
    private CurrentPage page;

    @Inject
    private Clock clock;

    private RunDesk desk;
    private RunCount count;
    private int interested;

    public void load() {
        desk = runs.desk(page.id("id"));
        UUID id = desk.run().places().runId();
        count = learners.counts(List.of(id)).getOrDefault(id, RunCount.NOBODY);
        interested = learners.interested(desk.run().places().courseId());
    }

    /** Booking has closed with fewer learners than were wanted (R-TRN-36). */
    public boolean isTooFew() {
        return desk.run().places().status() == RunStatus.BOOKING_CLOSED
                && count.taken() < desk.run().places().minLearners();
    }

    /** The day has come, and nobody with lived experience co-trains it (R-TRN-08). */
    public boolean isHeldUp() {
        return desk.run().places().status() == RunStatus.BOOKING_CLOSED && desk.run().places().hasStarted(clock.instant());
    }

    /** Those who teach it or were asked; who said no is kept apart. */
    public List<TrainerView> getTrainers() {
        return desk.trainers();
    }

    public RunDesk getDesk() {
        return desk;
    }

    public RunCount getCount() {
        return count;
    }

    /** How many have put their name down for the course. */
    public int getInterested() {
        return interested;
    }

    /** What was just done, to be said once. */
    public String getDone() {
        return switch (page.text("done")) {
            case "planned" -> "The plan is kept. Add the sessions and ask people to teach, then open it for booking.";
            case "session" -> "The session is kept.";
            case "twice" -> "The session is kept. The clocks go back that night and show this hour twice: the first of the "
                    + "two is meant, before they go back.";
            case "places" -> "The places are changed. Whoever is offered one now has been told.";
            case "invited" -> "They are asked, and find it under their messages.";
            case "done" -> "It is done.";
            default -> "";
        };
    }
}
