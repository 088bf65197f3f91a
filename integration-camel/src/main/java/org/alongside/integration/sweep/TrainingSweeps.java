package org.alongside.integration.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alongside.integration.area.Attempts;
import org.alongside.training.course.boundary.ApproveCourses;
import org.alongside.training.enrolment.boundary.RemindLearners;
import org.alongside.training.enrolment.boundary.SweepHolds;

/** Places on runs, what is kept for a while only, and courses another area's body has decided about. */
@ApplicationScoped
class TrainingSweeps {

    @Inject
    private SweepHolds places;

    @Inject
    private RemindLearners reminders;

    @Inject
    private ApproveCourses courses;

    void sweep() {
        Attempts.atEach("places on runs", places::runs, places::sweep);
        Attempts.at("claims", places::forgetClaims);
        Attempts.at("needs", places::forgetNeeds);
        Attempts.at("reminders", reminders::sweep);
        Attempts.at("courses", courses::takeHome);
    }
}
