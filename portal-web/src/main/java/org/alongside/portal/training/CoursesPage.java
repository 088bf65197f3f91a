package org.alongside.portal.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.training.course.CourseView;
import org.alongside.training.course.boundary.ReadCourses;

/** Everything that is taught in this area, with dates or without. */
@Named("trainingCourses")
@RequestScoped
public class CoursesPage {

    @Inject
    private ReadCourses courses;

    private List<CourseView> programme;

    public void load() {
        programme = courses.programme();
    }

    public List<CourseView> getProgramme() {
        return programme;
    }
}
