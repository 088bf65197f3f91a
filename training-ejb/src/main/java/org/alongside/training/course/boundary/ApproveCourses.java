package org.alongside.training.course.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.course.CourseView;
import org.alongside.training.course.control.CourseViews;
import org.alongside.training.course.control.Courses;
import org.alongside.training.course.control.ReviewPolicy;
import org.alongside.training.course.control.Reviews;
import org.alongside.training.course.entity.Course;
import org.alongside.training.course.entity.CourseReview;
import org.alongside.training.course.entity.CourseVersion;
import org.alongside.training.course.entity.TrainingProvider;

/** Governing members decide about courses: of their own area, and for areas whose own body is linked to a provider. */
@Stateless
public class ApproveCourses {

    private static final int LONGEST_REASON = 2000;

    @Inject
    private Courses courses;

    @Inject
    private Reviews reviews;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** What waits for this area's body, longest first. */
    @UseCase("APPROVE_COURSES")
    public List<CourseView> waiting() {
        Map<UUID, TrainingProvider> providers = courses.providersById();
        return courses.waitingFor(call.area()).stream().map(version -> CourseViews.of(version.course(), version,
                providers.get(version.course().providerId()))).toList();
    }

    @UseCase("APPROVE_COURSES")
    public void approve(DecideVersion command) {
        journal.record(ours(command).approve(command.edition(), call.actor().personId(), London.today(clock),
                clock.instant()));
    }

    /** With a reason the provider can work with (B20). */
    @UseCase("APPROVE_COURSES")
    public void giveBack(DecideVersion command) {
        String reason = PlainText.reason("reason", command.reason(), LONGEST_REASON);
        journal.record(ours(command).giveBack(reason, call.actor().personId(), clock.instant()), reason);
    }

    /** What other areas ask, longest first. */
    @UseCase("APPROVE_COURSES")
    public List<ReviewView> askedByOthers() {
        return reviews.askedOf(call.area()).stream().map(one -> new ReviewView(one.id(), one.providerName(),
                one.content(), one.askedAt())).toList();
    }

    /** The area that asked takes the answer home by itself. */
    @UseCase("APPROVE_COURSES")
    public void answer(DecideReview command) {
        CourseReview review = reviews.lock(command.reviewId());
        String reason = command.approve()
                ? PlainText.optional("reason", command.reason(), LONGEST_REASON)
                : PlainText.reason("reason", command.reason(), LONGEST_REASON);
        review.decide(command.approve(), reason, call.area(), call.actor().personId(), clock.instant());
    }

    /** One that waits for another area's body is not there; nor may this one decide once a link has come about. */
    private CourseVersion ours(DecideVersion command) {
        Course course = courses.get(command.courseId());
        CourseVersion version = course.version(command.versionId());
        if (!call.area().equals(version.reviewingArea())) {
            throw new NotFound();
        }
        ReviewPolicy.requireRightBody(courses.provider(course.providerId()).link(), call.area(), call.area());
        return version;
    }

    /** Does at home what other areas' bodies have decided. Returns how many answers there were. */
    @UseCase("TAKE_REVIEWS_HOME")
    public int takeHome() {
        List<CourseReview> answers = reviews.toTakeHome(call.area());
        answers.forEach(this::takeHome);
        return answers.size();
    }

    private void takeHome(CourseReview review) {
        UUID by = review.decidedBy();
        CourseVersion version = courses.get(review.courseId()).version(review.courseVersionId());
        review.takeHome(clock.instant());
        journal.record(review.approved()
                ? version.approvedElsewhere(by, clock.instant())
                : version.giveBack(review.reason(), by, clock.instant()), review.reason());
    }
}
