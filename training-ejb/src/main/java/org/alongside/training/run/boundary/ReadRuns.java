package org.alongside.training.run.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.run.ListedRun;
import org.alongside.training.run.RunPage;
import org.alongside.training.run.RunSearch;
import org.alongside.training.run.RunStatus;
import org.alongside.training.run.RunView;
import org.alongside.training.run.TrainerView;
import org.alongside.training.run.control.Calendar;
import org.alongside.training.run.control.Listings;
import org.alongside.training.run.control.RunViews;
import org.alongside.training.run.control.Runs;
import org.alongside.training.run.entity.Run;
import org.alongside.training.run.entity.RunListing;
import org.alongside.training.run.entity.TrainerAssignment;

/** Reads runs: anybody those that can or could be booked, providers all of theirs, trainers those they teach. */
@Stateless
public class ReadRuns {

    @Inject
    private Runs runs;

    @Inject
    private Listings listings;

    @Inject
    private RunNews news;

    @Inject
    private KnowPeople people;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** One page by the index: by area, skill area, date, town, access, online or not, places left. */
    @UseCase("BROWSE_RUNS")
    public RunPage browse(RunSearch search) {
        return listings.find(search, clock.instant());
    }

    /** What is published of these runs, by run; one question however many they are. */
    @UseCase("BROWSE_RUNS")
    public Map<UUID, ListedRun> listed(Collection<UUID> runIds) {
        return listings.of(runIds).stream().collect(Collectors.toMap(RunListing::runId, RunListing::listed));
    }

    /** {@link NotFound} while it is being planned. How to join online is not in it. */
    @UseCase("BROWSE_RUNS")
    public RunView run(UUID runId) {
        return RunViews.of(published(runId), news.facts(published(runId)), false);
    }

    /** When this course is taught next, in this area; the next one first. */
    @UseCase("BROWSE_RUNS")
    public List<ListedRun> ofCourse(UUID courseId) {
        return listings.ofCourse(call.area(), courseId, clock.instant());
    }

    /** As a calendar file: an event a session, the cancelled ones marked as such. */
    @UseCase("BROWSE_RUNS")
    public String calendar(UUID runId) {
        Run run = published(runId);
        return Calendar.of(List.of(RunViews.dated(run, news.facts(run), false)));
    }

    /** What somebody with a place in these runs has in their calendar, how to join included. */
    @UseCase("READ_HELD_RUNS")
    public String calendarOf(Set<UUID> runIds) {
        Map<UUID, ListedRun> listed = listed(runIds);
        return Calendar.of(runs.all(runIds).stream()
                .map(run -> RunViews.dated(run, listed.get(run.id()).title(), true)).toList());
    }

    /** A run for somebody the calling use case has let in: a learner with a place, or a trainer. */
    @UseCase("READ_HELD_RUNS")
    public RunView held(UUID runId) {
        Run run = runs.get(runId);
        return RunViews.of(run, news.facts(run), true);
    }

    /** Whether this person leads or co-trains the run. */
    @UseCase("READ_HELD_RUNS")
    public boolean isTaughtBy(UUID runId, UUID personId) {
        return runs.get(runId).isTaughtBy(personId);
    }

    /** Who leads, co-trains or assists. */
    @UseCase("READ_HELD_RUNS")
    public List<UUID> taughtBy(UUID runId) {
        return runs.get(runId).confirmedTrainers();
    }

    /** Enough of its sessions were taught together with somebody with lived experience (R-TRN-09). */
    @UseCase("READ_HELD_RUNS")
    public boolean isCoDelivered(UUID runId) {
        return runs.get(runId).isCoDelivered();
    }

    /** The provider's view of one run. */
    @UseCase("PLAN_RUNS")
    public RunDesk desk(UUID runId) {
        Run run = runs.get(runId);
        Map<UUID, String> names = people.names(run.trainers().stream().map(TrainerAssignment::personId).toList());
        List<TrainerView> trainers = run.trainers().stream().map(one -> RunViews.of(one, names)).toList();
        return new RunDesk(RunViews.of(run, news.facts(run), true), trainers, run.roomPlaces(),
                run.coTrainerMissing(), run.isCoDelivered(), run.decided().isReplacementSought(),
                run.decided().dueBy(run.statusSince()), run.decided().wentAheadAt());
    }

    /** Everything that is not over, the next one first. */
    @UseCase("PLAN_RUNS")
    public List<RunView> programme() {
        return runs.since(clock.instant()).stream().map(run -> RunViews.of(run, news.facts(run), true)).toList();
    }

    /** What I am asked to teach, or teach. */
    @UseCase("ANSWER_INVITATION")
    public List<RunView> mine() {
        return runs.taughtBy(call.actor().personId()).stream()
                .map(run -> RunViews.of(run, news.facts(run), true)).toList();
    }

    private Run published(UUID runId) {
        Run run = runs.get(runId);
        if (run.status() == RunStatus.PLANNED || listings.of(runId).isEmpty()) {
            throw new NotFound();
        }
        return run;
    }
}
