package org.alongside.portal.community.peers.host;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.peergroup.MeetingFacts;
import org.alongside.community.peergroup.boundary.AboutMeeting;
import org.alongside.community.peergroup.boundary.CountMeeting;
import org.alongside.community.peergroup.boundary.HoldMeetings;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** One meeting: call it off, or write down how many came. */
@Named("peersHostHeld")
@RequestScoped
public class HeldPage {

    @Inject
    private HoldMeetings meetings;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private MeetingFacts meeting;
    private String attended = "";

    public void load() {
        meeting = meetings.meeting(page.id("group"), page.id("id"));
    }

    public void count() {
        int people = attended.strip().matches("[0-9]{1,4}") ? Integer.parseInt(attended.strip()) : -1;
        meetings.count(new CountMeeting(formKey.getValue(), page.id("group"), page.id("id"), people));
        back();
    }

    public void callOff() {
        meetings.callOff(new AboutMeeting(formKey.getValue(), page.id("group"), page.id("id")));
        back();
    }

    private void back() {
        page.goTo("community/peers/group?id=" + page.id("group") + "&done=kept");
    }

    public MeetingFacts getMeeting() {
        return meeting;
    }

    public String getAttended() {
        return attended;
    }

    public void setAttended(String attended) {
        this.attended = attended;
    }
}
