package org.alongside.portal.training.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.enrolment.EnrolmentStatus;
import org.alongside.training.enrolment.boundary.AnswerAnOffer;
import org.alongside.training.enrolment.boundary.DeclineOffer;
import org.alongside.training.enrolment.boundary.GiveUpPlace;
import org.alongside.training.enrolment.boundary.KeepMyPlace;
import org.alongside.training.enrolment.boundary.MyPlace;
import org.alongside.training.enrolment.boundary.MyPlaces;

/** I leave the waiting list, say no to an offer, or give up my place. Nobody asks why (R-TRN-26). */
@Named("trainingMyLeave")
@RequestScoped
public class LeavePage {

    @Inject
    private MyPlaces places;

    @Inject
    private KeepMyPlace keep;

    @Inject
    private AnswerAnOffer answer;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private MyPlace place;

    public void load() {
        place = places.place(page.id("id"));
    }

    public void leave() {
        if (place.status() == EnrolmentStatus.OFFERED) {
            answer.decline(new DeclineOffer(formKey.getValue(), place.enrolmentId()));
        } else {
            keep.giveUp(new GiveUpPlace(formKey.getValue(), place.enrolmentId()));
        }
        page.goTo("training/my/place?left=yes&id=" + place.enrolmentId());
    }

    public MyPlace getPlace() {
        return place;
    }
}
