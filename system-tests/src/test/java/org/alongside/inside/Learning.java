package org.alongside.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.alongside.training.completion.boundary.MyCompletions;
import org.alongside.training.completion.boundary.OfferView;
import org.alongside.training.course.CourseView;
import org.alongside.training.course.boundary.ReadCourses;
import org.alongside.training.enrolment.boundary.Book;
import org.alongside.training.enrolment.boundary.BookAPlace;
import org.alongside.training.enrolment.boundary.JoinInterest;
import org.alongside.training.enrolment.boundary.MyPlaces;
import org.alongside.training.enrolment.boundary.ShowInterest;
import org.alongside.training.run.ListedRun;
import org.alongside.training.run.RunSearch;
import org.alongside.training.run.boundary.ReadRuns;

/** The demonstration's learner goes on: begins an application for which they have training to show, and books more. */
@ApplicationScoped
public class Learning {

    @Inject
    private Scene scene;

    @Inject
    private Applying applying;

    @Inject
    private MyCompletions completions;

    @Inject
    private MyPlaces places;

    @Inject
    private ReadRuns runs;

    @Inject
    private ReadCourses courses;

    @Inject
    private BookAPlace booking;

    @Inject
    private ShowInterest interest;

    /** The area of the framework that what they completed teaches in full. */
    void apply(String area, Map<String, Object> things) {
        UUID learner = learner(area);
        applying.started(learner, area);
        things.put("taughtCode", scene.as(learner, area, () -> completions.evidence().stream()
                .filter(OfferView::enoughAlone).map(OfferView::areaCode).findFirst().orElseThrow()));
    }

    /** One more place on every run that can be booked, and their name down for every course. */
    void more(String area) {
        scene.does(learner(area), area, () -> {
            for (ListedRun run : runs.browse(RunSearch.everything(scene.area(area))).runs()) {
                boolean here = places.mine().stream().anyMatch(one -> one.runId().equals(run.runId()));
                if (!here && run.areaId().equals(scene.area(area)) && run.hasPlaces()) {
                    booking.book(new Book(UUID.randomUUID(), run.runId(), 0, false, null, null));
                }
            }
            for (CourseView course : courses.programme()) {
                interest.join(new JoinInterest(UUID.randomUUID(), course.courseId(), 0, false));
            }
        });
    }

    private UUID learner(String area) {
        return scene.known("learner." + area + "@alongside.example");
    }
}
