package org.alongside.portal.community.peers.host;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.peergroup.boundary.HoldMeetings;
import org.alongside.community.peergroup.boundary.NameGuest;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Somebody from outside comes to one meeting, by name. */
@Named("peersHostGuest")
@RequestScoped
public class GuestPage {

    @Inject
    private HoldMeetings meetings;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private String name = "";
    private String worksFor = "";
    private String why = "";

    public void load() {
        meetings.meeting(page.id("group"), page.id("id"));
    }

    public void keep() {
        meetings.nameGuest(new NameGuest(formKey.getValue(), page.id("group"), page.id("id"), name, worksFor, why));
        page.goTo("community/peers/group?id=" + page.id("group") + "&done=kept");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getWorksFor() {
        return worksFor;
    }

    public void setWorksFor(String worksFor) {
        this.worksFor = worksFor;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
