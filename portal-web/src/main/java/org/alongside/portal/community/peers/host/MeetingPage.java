package org.alongside.portal.community.peers.host;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import org.alongside.community.peergroup.boundary.ArrangeMeeting;
import org.alongside.community.peergroup.boundary.HoldMeetings;
import org.alongside.community.peergroup.boundary.HostGroup;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;
import org.alongside.portal.form.TypedTime;
import org.alongside.portal.routing.CurrentPage;

/** A new meeting of the group. */
@Named("peersHostMeeting")
@RequestScoped
public class MeetingPage {

    @Inject
    private HostGroup hosting;

    @Inject
    private HoldMeetings meetings;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private final TypedDate day = new TypedDate();
    private String from = "";
    private String until = "";
    private boolean online;
    private String place = "";

    /** Whoever does not host it is told that there is none. */
    public void load() {
        hosting.hosted(page.id("id"));
    }

    public void arrange() {
        LocalDate date = day.value("day", problems).orElse(null);
        LocalTime starts = TypedTime.of("from", from, problems).orElse(null);
        LocalTime ends = TypedTime.of("until", until, problems).orElse(null);
        if (!problems.isAny()) {
            meetings.arrange(new ArrangeMeeting(formKey.getValue(), page.id("id"), date, starts, ends, online, place));
            page.goTo("community/peers/group?id=" + page.id("id") + "&done=meeting");
        }
    }

    public TypedDate getDay() {
        return day;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public boolean isOnline() {
        return online;
    }

    public void setOnline(boolean online) {
        this.online = online;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
