package org.alongside.portal.training.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.enrolment.NeedsTold;
import org.alongside.training.enrolment.boundary.MyPlace;
import org.alongside.training.enrolment.boundary.MyPlaces;
import org.alongside.training.enrolment.boundary.TellAccessNeeds;
import org.alongside.training.enrolment.boundary.TellNeeds;

/** I say what to arrange for one booking, or, without one, for the next. */
@Named("trainingMyArrange")
@RequestScoped
public class ArrangePage {

    @Inject
    private TellAccessNeeds needs;

    @Inject
    private MyPlaces places;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private final NeedsForm form = new NeedsForm();
    private MyPlace place;
    private NeedsTold told;

    public void load() {
        place = page.text("id").isEmpty() ? null : places.place(page.id("id"));
        told = needs.told(booking());
        form.take(told);
    }

    public void save() {
        needs.tell(new TellNeeds(formKey.getValue(), booking(), form.told()));
        page.goTo("training/my/needs");
    }

    public void forget() {
        needs.forget(booking());
        page.goTo("training/my/needs");
    }

    private UUID booking() {
        return place == null ? null : place.enrolmentId();
    }

    public MyPlace getPlace() {
        return place;
    }

    public NeedsTold getTold() {
        return told;
    }

    public NeedsForm getForm() {
        return form;
    }
}
