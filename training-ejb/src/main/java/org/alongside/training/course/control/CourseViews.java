package org.alongside.training.course.control;

import org.alongside.training.course.CourseView;
import org.alongside.training.course.entity.Course;
import org.alongside.training.course.entity.CourseVersion;
import org.alongside.training.course.entity.TrainingProvider;

/** Courses as people read them. */
public final class CourseViews {

    private CourseViews() {
    }

    public static CourseView of(Course course, CourseVersion version, TrainingProvider provider) {
        return new CourseView(course.id(), version.id(), version.no(), version.status(), course.purpose(), provider.id(),
                provider.name(), provider.link().statement(), version.content(), version.giveBackReason());
    }
}
