package org.alongside.portal.community.peers.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.peergroup.Communication;
import org.alongside.community.peergroup.MeetingWay;
import org.alongside.community.peergroup.ProfileAbout;
import org.alongside.community.peergroup.TimeSlot;
import org.alongside.community.peergroup.boundary.KeepProfile;
import org.alongside.community.peergroup.boundary.TellAbout;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The first step: a name, whereabouts, and how and when to meet. */
@Named("peersProfileAbout")
@RequestScoped
public class AboutPage {

    @Inject
    private KeepProfile profiles;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private String calledName = "";
    private String town = "";
    private List<String> ways = List.of();
    private List<String> communication = List.of();
    private List<String> times = List.of();

    public void load() {
        ProfileAbout about = profiles.mine().about();
        calledName = about.calledName();
        town = about.town();
        ways = Choices.ticked(about.ways());
        communication = Choices.ticked(about.communication());
        times = Choices.ticked(about.times());
    }

    public void keep() {
        profiles.tellAbout(new TellAbout(formKey.getValue(), calledName, town, Choices.chosen(MeetingWay.class, ways),
                Choices.chosen(Communication.class, communication), Choices.chosen(TimeSlot.class, times)));
        page.goTo("community/peers/profile/give");
    }

    public List<Choice> getAllWays() {
        return Choices.of(MeetingWay::label, MeetingWay.values());
    }

    public List<Choice> getAllCommunication() {
        return Choices.of(Communication::label, Communication.values());
    }

    public List<Choice> getAllTimes() {
        return Choices.of(TimeSlot::label, TimeSlot.values());
    }

    public String getCalledName() {
        return calledName;
    }

    public void setCalledName(String calledName) {
        this.calledName = calledName;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public List<String> getWays() {
        return ways;
    }

    public void setWays(List<String> ways) {
        this.ways = ways;
    }

    public List<String> getCommunication() {
        return communication;
    }

    public void setCommunication(List<String> communication) {
        this.communication = communication;
    }

    public List<String> getTimes() {
        return times;
    }

    public void setTimes(List<String> times) {
        this.times = times;
    }
}
