package org.alongside.portal.training.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.training.enrolment.EnrolmentStatus;
import org.alongside.training.enrolment.boundary.MyInterest;
import org.alongside.training.enrolment.boundary.MyPlace;
import org.alongside.training.enrolment.boundary.MyPlaces;

/** All my places, what waits for my answer first. */
@Named("trainingMyPlaces")
@RequestScoped
public class PlacesPage {

    @Inject
    private MyPlaces places;

    private List<MyPlace> mine;
    private List<MyInterest> interests;

    public void load() {
        mine = places.mine();
        interests = places.interestedIn();
    }

    public List<MyPlace> getOffers() {
        return mine.stream().filter(one -> one.status() == EnrolmentStatus.OFFERED).toList();
    }

    public List<MyPlace> getTaken() {
        return mine.stream().filter(MyPlace::taken).toList();
    }

    public List<MyPlace> getWaiting() {
        return mine.stream().filter(one -> one.status() == EnrolmentStatus.WAITING).toList();
    }

    public List<MyPlace> getEnded() {
        return mine.stream().filter(one -> !one.live()).toList();
    }

    public List<MyInterest> getInterests() {
        return interests;
    }

    public boolean isNothing() {
        return mine.isEmpty() && interests.isEmpty();
    }
}
