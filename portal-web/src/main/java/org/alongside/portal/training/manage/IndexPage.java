package org.alongside.portal.training.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.training.course.CourseView;
import org.alongside.training.course.boundary.WriteCourses;
import org.alongside.training.enrolment.RunCount;
import org.alongside.training.enrolment.boundary.ReadLearners;
import org.alongside.training.run.RunLine;
import org.alongside.training.run.boundary.ReadProgramme;

/** What is taught here and when, for those who run it. */
@Named("manageIndex")
@RequestScoped
public class IndexPage {

    @Inject
    private WriteCourses courses;

    @Inject
    private ReadProgramme programme;

    @Inject
    private ReadLearners learners;

    private List<CourseView> written;
    private List<RunLine> runs;
    private Map<UUID, RunCount> counts;

    public void load() {
        written = courses.courses();
        runs = programme.all();
        counts = learners.counts(runs.stream().map(RunLine::runId).toList());
    }

    public RunCount count(UUID runId) {
        return counts.getOrDefault(runId, RunCount.NOBODY);
    }

    public List<CourseView> getCourses() {
        return written;
    }

    public List<RunLine> getRuns() {
        return runs;
    }
}
