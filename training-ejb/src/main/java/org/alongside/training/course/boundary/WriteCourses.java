package org.alongside.training.course.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.course.CourseEvent;
import org.alongside.training.course.CourseView;
import org.alongside.training.course.control.CourseText;
import org.alongside.training.course.control.CourseViews;
import org.alongside.training.course.control.Courses;
import org.alongside.training.course.control.ReviewPolicy;
import org.alongside.training.course.control.Reviews;
import org.alongside.training.course.entity.Course;
import org.alongside.training.course.entity.CourseVersion;
import org.alongside.training.course.entity.TrainingProvider;

/** A provider writes courses and asks for their approval. */
@Stateless
public class WriteCourses {

    @Inject
    private Courses courses;

    @Inject
    private Reviews reviews;

    @Inject
    private Journal journal;

    @Inject
    private Event<CourseEvent> heard;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Returns the course. */
    @UseCase("WRITE_COURSES")
    public UUID start(StartCourse command) {
        TrainingProvider provider = courses.provider(command.providerId());
        Course course = new Course(provider.id(), command.purpose(), CourseText.clean(command.content()),
                clock.instant());
        courses.add(course);
        journal.record(course.begun());
        journal.record(course.versions().get(0).written());
        return course.id();
    }

    /** Another version, refused while one is not approved yet. Returns it. */
    @UseCase("WRITE_COURSES")
    public UUID writeNext(WriteVersion command) {
        CourseVersion version = courses.get(command.courseId())
                .writeNext(CourseText.clean(command.content()), clock.instant());
        journal.record(version.written());
        return version.id();
    }

    @UseCase("WRITE_COURSES")
    public void edit(WriteVersion command) {
        journal.record(version(command).edit(CourseText.clean(command.content()), clock.instant()));
    }

    /** Refused with everything that is missing; see {@link ReviewPolicy} for whose body decides. */
    @UseCase("WRITE_COURSES")
    public void submit(SubmitVersion command) {
        Course course = courses.get(command.courseId());
        TrainingProvider provider = courses.provider(course.providerId());
        ReviewPolicy.requireRightBody(provider.link(), call.area(), command.reviewingArea());
        CourseVersion version = course.version(command.versionId());
        journal.record(version.submit(command.edition(), command.reviewingArea(), call.actor().personId(),
                London.today(clock), clock.instant()));
        if (!provider.link().leavesBodyFree()) {
            reviews.ask(version, call.area(), provider.name(), clock.instant());
        }
    }

    /** Mends the wording of an approved version; what is learned needs a new one (R-TRN-35). */
    @UseCase("WRITE_COURSES")
    public void correct(WriteVersion command) {
        journal.record(version(command).correct(CourseText.clean(command.content()), clock.instant()));
    }

    @UseCase("WRITE_COURSES")
    public void retire(UUID courseId, UUID versionId) {
        CourseEvent retired = courses.get(courseId).version(versionId).retire(clock.instant());
        journal.record(retired);
        heard.fire(retired);
    }

    /** Every course of the area by its newest version, the newest course first. */
    @UseCase("WRITE_COURSES")
    public List<CourseView> courses() {
        Map<UUID, TrainingProvider> providers = courses.providersById();
        Map<UUID, CourseVersion> newest = new LinkedHashMap<>();
        courses.versions().forEach(version -> newest.putIfAbsent(version.course().id(), version));
        return newest.values().stream().map(version -> CourseViews.of(version.course(), version,
                providers.get(version.course().providerId()))).toList();
    }

    /** Every version of a course, the newest first. */
    @UseCase("WRITE_COURSES")
    public List<CourseView> versions(UUID courseId) {
        Course course = courses.get(courseId);
        TrainingProvider provider = courses.provider(course.providerId());
        return course.versions().stream().map(one -> CourseViews.of(course, one, provider)).toList();
    }

    private CourseVersion version(WriteVersion command) {
        return courses.get(command.courseId()).version(command.versionId());
    }
}
