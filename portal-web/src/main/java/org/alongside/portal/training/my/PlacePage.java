package org.alongside.portal.training.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.enrolment.NeedsTold;
import org.alongside.training.enrolment.boundary.AcceptOffer;
import org.alongside.training.enrolment.boundary.AnswerAnOffer;
import org.alongside.training.enrolment.boundary.MyPlace;
import org.alongside.training.enrolment.boundary.MyPlaces;
import org.alongside.training.enrolment.boundary.OfferAnswered;
import org.alongside.training.enrolment.boundary.TellAccessNeeds;
import org.alongside.training.run.RunView;

/** One place of mine: where I stand, when and where it is, and what I can do. */
@Named("trainingMyPlace")
@RequestScoped
public class PlacePage {

    @Inject
    private MyPlaces places;

    @Inject
    private AnswerAnOffer answer;

    @Inject
    private TellAccessNeeds needs;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private MyPlace place;
    private RunView run;
    private NeedsTold told;

    public void load() {
        place = places.place(page.id("id"));
        run = places.run(place.enrolmentId());
        told = needs.told(place.enrolmentId());
    }

    /** Too late is an answer, which the next page says in words. */
    public void accept() {
        OfferAnswered answered = answer.accept(new AcceptOffer(formKey.getValue(), place.enrolmentId()));
        page.goTo("training/my/place?%s=yes&id=%s".formatted(answered.inTime() ? "taken" : "late", place.enrolmentId()));
    }

    public boolean says(String what) {
        return page.text(what).equals("yes");
    }

    public MyPlace getPlace() {
        return place;
    }

    public RunView getRun() {
        return run;
    }

    public NeedsTold getTold() {
        return told;
    }
}
