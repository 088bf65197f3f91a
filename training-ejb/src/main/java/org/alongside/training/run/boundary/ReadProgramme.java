package org.alongside.training.run.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.course.boundary.ReadCourses;
import org.alongside.training.run.RunLine;
import org.alongside.training.run.RunStatus;
import org.alongside.training.run.control.Runs;

/** The runs of the area as those who plan them look through them. */
@Stateless
public class ReadProgramme {

    /** A run stays in the list so long after it has ended, while there may be something to do about it. */
    private static final Duration KEPT_IN_SIGHT = Duration.ofDays(180);

    @Inject
    private Runs runs;

    @Inject
    private ReadCourses courses;

    @Inject
    private Clock clock;

    /** Those without a date first, then by when they start. */
    @UseCase("PLAN_RUNS")
    public List<RunLine> all() {
        return called(runs.lines(clock.instant().minus(KEPT_IN_SIGHT)));
    }

    /** Where people of this run could be moved to: others of the same course that can be booked (R-TRN-36). */
    @UseCase("PLAN_RUNS")
    public List<RunLine> instead(UUID runId) {
        UUID courseId = runs.get(runId).courseId();
        return called(runs.lines(clock.instant()).stream().filter(line -> line.courseId().equals(courseId)
                && !line.runId().equals(runId) && line.status() == RunStatus.OPEN).toList());
    }

    private List<RunLine> called(List<RunLine> lines) {
        Map<UUID, String> titles = courses.titles(lines.stream().map(RunLine::courseId).distinct().toList());
        return lines.stream().map(line -> line.called(titles.getOrDefault(line.courseId(), ""))).toList();
    }
}
