package org.alongside.portal.training.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.portal.training.AreaStandards;
import org.alongside.training.course.CourseView;
import org.alongside.training.course.boundary.ReadCourses;
import org.alongside.training.run.RunMode;
import org.alongside.training.run.RunTerms;
import org.alongside.training.run.boundary.PlanRun;
import org.alongside.training.run.boundary.PlanRuns;
import org.alongside.training.run.boundary.ReadRuns;
import org.alongside.training.run.boundary.RunDesk;

/** A run of an approved course is planned, or planned anew while nobody can book it. */
@Named("managePlan")
@RequestScoped
public class PlanPage {

    @Inject
    private PlanRuns planning;

    @Inject
    private ReadRuns runs;

    @Inject
    private ReadCourses courses;

    @Inject
    private AreaStandards standards;

    @Inject
    private ReviewingBody neighbours;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    @Inject
    private Clock clock;

    private final RunForm form = new RunForm();
    private RunDesk desk;
    private CourseView course;
    private RunTerms terms;

    public void load() {
        terms = standards.terms();
        if (isNew()) {
            course = courses.version(page.id("version"));
            form.begin(clock);
        } else {
            desk = runs.desk(page.id("run"));
            course = courses.version(desk.run().places().courseVersionId());
            form.show(desk);
        }
    }

    public void plan() {
        UUID run = isNew() ? null : desk.run().places().runId();
        PlanRun command = form.read(formKey.getValue(), run, course.versionId(), terms, neighbours.getChoices()
                .stream().map(Choice::value).map(UUID::fromString).collect(Collectors.toSet()), problems);
        if (problems.isAny()) {
            return;
        }
        if (isNew()) {
            run = planning.plan(command);
        } else {
            planning.replan(command);
        }
        page.goTo("training/manage/run?id=" + run + "&done=planned");
    }

    public boolean isNew() {
        return page.text("run").isEmpty();
    }

    /** What the framework lays down, with this area's own numbers. */
    public RunTerms getTerms() {
        return terms;
    }

    public List<Choice> getModes() {
        return Choices.of(RunMode::label, RunMode.values());
    }

    public CourseView getCourse() {
        return course;
    }

    public RunForm getForm() {
        return form;
    }
}
