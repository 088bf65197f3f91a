package org.alongside.portal.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.course.AreaTaught;
import org.alongside.training.run.ListedRun;
import org.alongside.training.run.RunStatus;
import org.alongside.training.run.RunView;
import org.alongside.training.run.boundary.ReadRuns;

/** One dated course: when and where, for whom, and whether there are places left. */
@Named("trainingRun")
@RequestScoped
public class RunPage {

    @Inject
    private ReadRuns runs;

    @Inject
    private SkillAreas skills;

    @Inject
    private CurrentPage page;

    @Inject
    private Clock clock;

    private RunView run;
    private ListedRun listed;

    public void load() {
        UUID id = page.id("id");
        run = runs.run(id);
        listed = runs.listed(List.of(id)).get(id);
    }

    public RunView getRun() {
        return run;
    }

    public ListedRun getListed() {
        return listed;
    }

    public List<String> getAreas() {
        return skills.inWords(run.course().areas().stream().map(AreaTaught::of).toList());
    }

    public boolean isBookable() {
        return run.places().bookingOpen(clock.instant());
    }

    /** Booking opens later. */
    public boolean isEarly() {
        return run.places().status() == RunStatus.OPEN && clock.instant().isBefore(run.places().bookingOpensAt());
    }

    public boolean isCancelled() {
        return run.places().status() == RunStatus.CANCELLED;
    }

    /** Where somebody books a place, or joins the waiting list. */
    public String getBooking() {
        return "training/my/book?run=" + listed.runId();
    }
}
