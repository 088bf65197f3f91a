package org.alongside.training.course.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.course.CourseVersionStatus;
import org.alongside.training.course.CourseView;
import org.alongside.training.course.control.CourseViews;
import org.alongside.training.course.control.Courses;
import org.alongside.training.course.entity.Course;
import org.alongside.training.course.entity.CourseVersion;

/** Anybody reads what is taught here. */
@Stateless
public class ReadCourses {

    @Inject
    private Courses courses;

    /** The newest approved version of each course, by the order in which they were begun. */
    @UseCase("READ_COURSES")
    public List<CourseView> programme() {
        courses.providers(); // all at once, so that none is asked for once a course
        return courses.all().stream().flatMap(course -> course.approved().stream())
                .map(version -> view(version.course(), version)).toList();
    }

    /** As it is taught now, or was last; {@link NotFound} until a version has been approved. */
    @UseCase("READ_COURSES")
    public CourseView course(UUID courseId) {
        CourseVersion version = courses.get(courseId).published().orElseThrow(NotFound::new);
        return view(version.course(), version);
    }

    /** What is taught by this version; {@link NotFound} while it is not public. */
    @UseCase("READ_COURSES")
    public CourseView version(UUID versionId) {
        CourseVersion version = courses.version(versionId);
        if (version.status() == CourseVersionStatus.DRAFT || version.status() == CourseVersionStatus.IN_REVIEW) {
            throw new NotFound();
        }
        return view(version.course(), version);
    }

    /** What these courses are called now, by course; one that was never public is left out. */
    @UseCase("READ_COURSES")
    public Map<UUID, String> titles(Collection<UUID> courseIds) {
        return courses.published(courseIds).stream().collect(Collectors.toMap(version -> version.course().id(),
                version -> version.content().title(), (older, newer) -> newer));
    }

    private CourseView view(Course course, CourseVersion version) {
        return CourseViews.of(course, version, courses.provider(course.providerId()));
    }
}
