package org.alongside.portal.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.course.CourseVersionStatus;
import org.alongside.training.course.CourseView;
import org.alongside.training.course.boundary.ReadCourses;
import org.alongside.training.run.ListedRun;
import org.alongside.training.run.boundary.ReadRuns;

/** One course: what it teaches and how, who shaped it, and when it is held next. */
@Named("trainingCourse")
@RequestScoped
public class CoursePage {

    @Inject
    private ReadCourses courses;

    @Inject
    private ReadRuns runs;

    @Inject
    private SkillAreas skills;

    @Inject
    private CurrentPage page;

    private CourseView course;
    private List<ListedRun> next;

    public void load() {
        course = courses.course(page.id("id"));
        next = runs.ofCourse(course.courseId());
    }

    public CourseView getCourse() {
        return course;
    }

    public List<ListedRun> getNext() {
        return next;
    }

    public List<String> getAreas() {
        return skills.inWords(course.content().areas());
    }

    /** It is no longer offered; what people completed stays. */
    public boolean isRetired() {
        return course.status() == CourseVersionStatus.RETIRED;
    }
}
