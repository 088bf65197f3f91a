package org.alongside.portal.training.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.training.AreaStandards;
import org.alongside.training.course.CourseView;
import org.alongside.training.course.boundary.ReadCourses;
import org.alongside.training.enrolment.boundary.AgreeSupporters;
import org.alongside.training.enrolment.boundary.CancelBooking;
import org.alongside.training.enrolment.boundary.DecideOnRun;
import org.alongside.training.enrolment.boundary.GoAhead;
import org.alongside.training.enrolment.boundary.InviteInterested;
import org.alongside.training.enrolment.boundary.ManagePlaces;
import org.alongside.training.enrolment.boundary.PassHead;
import org.alongside.training.run.RunPlaces;
import org.alongside.training.run.boundary.OpenRun;
import org.alongside.training.run.boundary.PlanRuns;
import org.alongside.training.run.boundary.StaffRuns;

/** Does what the page asked about. */
@RequestScoped
class DoAct {

    @Inject
    private PlanRuns planning;

    @Inject
    private StaffRuns staff;

    @Inject
    private ManagePlaces places;

    @Inject
    private DecideOnRun deciding;

    @Inject
    private ReadCourses courses;

    @Inject
    private AreaStandards standards;

    @Inject
    private FormKey key;

    /** @param about the session, trainer or enrolment it is about */
    void carryOut(Act act, RunPlaces run, UUID about, String reason) {
        switch (act) {
            case OPEN -> open(run);
            case CLOSE_BOOKING -> places.closeBooking(run.runId());
            case GO_AHEAD -> deciding.goAhead(new GoAhead(key.getValue(), run.runId()));
            case FREE_RESERVED -> places.releaseReserved(run.runId());
            case FILL -> deciding.invite(new InviteInterested(key.getValue(), run.runId()));
            case CANCEL_SESSION -> planning.cancelSession(run.runId(), about, reason);
            case RELEASE_TRAINER -> staff.release(run.runId(), about);
            case PASS -> places.pass(new PassHead(key.getValue(), about, reason));
            case AGREE -> places.agree(new AgreeSupporters(key.getValue(), about));
            case CANCEL_BOOKING -> places.cancel(new CancelBooking(key.getValue(), about, reason));
            default -> throw new IllegalArgumentException(act.name());
        }
    }

    private void open(RunPlaces run) {
        CourseView course = courses.version(run.courseVersionId());
        planning.open(new OpenRun(key.getValue(), run.runId(), standards.edition(course.content().editionCode())));
    }
}
