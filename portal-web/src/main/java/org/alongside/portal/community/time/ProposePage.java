package org.alongside.portal.community.time;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.community.timebank.GivenThing;
import org.alongside.community.timebank.MeetingPlace;
import org.alongside.community.timebank.boundary.ArrangeExchange;
import org.alongside.community.timebank.boundary.ListingView;
import org.alongside.community.timebank.boundary.OfferAndAsk;
import org.alongside.community.timebank.boundary.ProposeExchange;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;
import org.alongside.portal.routing.CurrentPage;

/** I take up what somebody offers or asks for. */
@Named("communityTimePropose")
@RequestScoped
public class ProposePage {

    @Inject
    private OfferAndAsk offering;

    @Inject
    private ArrangeExchange arranging;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private ListingView it;
    private GivenThing thing = GivenThing.FREE_TIME;
    private String what = "";
    private MeetingPlace place;
    private boolean children;
    private final TypedDate day = new TypedDate();
    private final HowLongForm howLong = new HowLongForm();

    public void load() {
        it = offering.see(page.id("listing"));
        what = it.text().title();
    }

    public void propose() {
        var date = day.value("day", problems);
        if (!problems.isAny()) {
            UUID id = arranging.propose(new ProposeExchange(formKey.getValue(), it.id(), thing, what, place,
                    date.orElse(null), howLong.getHours(), howLong.getMinutes(), children));
            page.goTo("community/time/exchange?id=" + id + "&done=asked");
        }
    }

    public List<Choice> getThings() {
        return Choices.of(GivenThing::label, GivenThing.values());
    }

    public List<Choice> getPlaces() {
        return Choices.of(MeetingPlace::label, MeetingPlace.values());
    }

    public ListingView getIt() {
        return it;
    }

    public GivenThing getThing() {
        return thing;
    }

    public void setThing(GivenThing thing) {
        this.thing = thing;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public MeetingPlace getPlace() {
        return place;
    }

    public void setPlace(MeetingPlace place) {
        this.place = place;
    }

    public boolean isChildren() {
        return children;
    }

    public void setChildren(boolean children) {
        this.children = children;
    }

    public TypedDate getDay() {
        return day;
    }

    public HowLongForm getHowLong() {
        return howLong;
    }
}
