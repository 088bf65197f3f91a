package org.alongside.portal.training.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.course.CourseView;
import org.alongside.training.course.boundary.WriteCourses;

/** An approved version of a course is no longer offered; its provider is asked once. */
@Named("manageRetire")
@RequestScoped
public class RetirePage {

    @Inject
    private WriteCourses courses;

    @Inject
    private CurrentPage page;

    private CourseView version;

    public void load() {
        version = courses.versions(page.id("course")).stream()
                .filter(one -> one.versionId().equals(page.id("version"))).findFirst().orElseThrow(NotFound::new);
    }

    public void retire() {
        courses.retire(version.courseId(), version.versionId());
        page.goTo("training/manage/course?id=" + version.courseId() + "&done=retired");
    }

    public CourseView getVersion() {
        return version;
    }
}
