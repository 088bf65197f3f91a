package org.alongside.portal.training.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.portal.training.SkillAreas;
import org.alongside.training.course.CourseView;
import org.alongside.training.course.boundary.WriteCourses;

/** A course with its versions. */
@Named("manageCourse")
@RequestScoped
public class CoursePage {

    @Inject
    private WriteCourses courses;

    @Inject
    private SkillAreas skills;

    @Inject
    private CurrentPage page;

    private List<CourseView> versions;

    public void load() {
        versions = courses.versions(page.id("id"));
    }

    public CourseView getNewest() {
        return versions.get(0);
    }

    public List<CourseView> getVersions() {
        return versions;
    }

    /** A version is being written or looked at. */
    public boolean isUnfinished() {
        return switch (getNewest().status()) {
            case DRAFT, IN_REVIEW -> true;
            case APPROVED, RETIRED -> false;
        };
    }

    /** What it teaches, in words. */
    public List<String> getAreas() {
        return skills.inWords(getNewest().content().areas());
    }

    /** What was just done, to be said once. */
    public String getDone() {
        return switch (page.text("done")) {
            case "kept" -> "The draft is kept. When it is ready, send it for approval.";
            case "sent" -> "The course is sent for approval. You find the answer here.";
            case "worded" -> "The new wording is kept.";
            case "retired" -> "This version is no longer offered. Runs that are planned or open go on.";
            default -> "";
        };
    }
}
