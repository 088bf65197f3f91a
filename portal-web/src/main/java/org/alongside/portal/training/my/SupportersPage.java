package org.alongside.portal.training.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.enrolment.boundary.ChangeSupporters;
import org.alongside.training.enrolment.boundary.KeepMyPlace;
import org.alongside.training.enrolment.boundary.MyPlace;
import org.alongside.training.enrolment.boundary.MyPlaces;

/** More or fewer people come along; nobody loses a place by it (R-TRN-15). */
@Named("trainingMySupporters")
@RequestScoped
public class SupportersPage {

    @Inject
    private MyPlaces places;

    @Inject
    private KeepMyPlace keep;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    private MyPlace place;
    private String supporters = "";

    public void load() {
        place = places.place(page.id("id"));
        supporters = String.valueOf(place.supporters());
    }

    public void save() {
        Supporters.read("supporters", supporters, problems).ifPresent(this::send);
    }

    private void send(int people) {
        keep.changeSupporters(new ChangeSupporters(formKey.getValue(), place.enrolmentId(), people));
        page.goTo("training/my/place?changed=yes&id=" + place.enrolmentId());
    }

    public MyPlace getPlace() {
        return place;
    }

    public String getSupporters() {
        return supporters;
    }

    public void setSupporters(String supporters) {
        this.supporters = supporters;
    }
}
