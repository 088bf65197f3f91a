package org.alongside.training.run.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.course.boundary.ReadCourses;
import org.alongside.training.run.TaughtRun;
import org.alongside.training.run.control.RunViews;
import org.alongside.training.run.control.Runs;
import org.alongside.training.run.entity.Run;

/** Somebody looks at what they are asked to teach, and at what they teach. */
@Stateless
public class ReadTeaching {

    @Inject
    private Runs runs;

    @Inject
    private RunNews news;

    @Inject
    private ReadCourses courses;

    @Inject
    private CurrentCall call;

    /** What waits for my answer and what I teach, the next one first. */
    @UseCase("ANSWER_INVITATION")
    public List<TaughtRun> mine() {
        List<TaughtRun> mine = runs.taught(call.actor().personId());
        Map<UUID, String> titles = courses.titles(mine.stream().map(TaughtRun::courseId).distinct().toList());
        return mine.stream().map(one -> one.called(titles.getOrDefault(one.courseId(), ""))).toList();
    }

    /** {@link NotFound} for a run I am not asked to teach, and for one I have said no to. */
    @UseCase("ANSWER_INVITATION")
    public TeachingDesk run(UUID runId) {
        TaughtRun mine = mine().stream().filter(one -> one.runId().equals(runId)).findFirst().orElseThrow(NotFound::new);
        Run run = runs.get(runId);
        return new TeachingDesk(RunViews.of(run, news.facts(run), true), mine, run.coTrainerMissing(),
                run.decided().isReplacementSought(), run.isCoDelivered());
    }
}
