package org.alongside.portal.community.peers.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.peergroup.Habit;
import org.alongside.community.peergroup.ProfileGive;
import org.alongside.community.peergroup.Topic;
import org.alongside.community.peergroup.boundary.KeepProfile;
import org.alongside.community.peergroup.boundary.TellGive;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The second step: what I offer and would like, what I bring along and cannot be near. */
@Named("peersProfileGive")
@RequestScoped
public class GivePage {

    @Inject
    private KeepProfile profiles;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private List<String> canOffer = List.of();
    private List<String> wouldLike = List.of();
    private List<String> brings = List.of();
    private List<String> hardNos = List.of();

    public void load() {
        ProfileGive give = profiles.mine().give();
        canOffer = Choices.ticked(give.canOffer());
        wouldLike = Choices.ticked(give.wouldLike());
        brings = Choices.ticked(give.brings());
        hardNos = Choices.ticked(give.hardNos());
    }

    public void keep() {
        profiles.tellGive(new TellGive(formKey.getValue(), Choices.chosen(Topic.class, canOffer),
                Choices.chosen(Topic.class, wouldLike), Choices.chosen(Habit.class, brings),
                Choices.chosen(Habit.class, hardNos)));
        page.goTo("community/peers/profile/tags");
    }

    public List<Choice> getTopics() {
        return Choices.of(Topic::label, Topic.values());
    }

    public List<Choice> getHabits() {
        return Choices.of(Habit::label, Habit.values());
    }

    public List<String> getCanOffer() {
        return canOffer;
    }

    public void setCanOffer(List<String> canOffer) {
        this.canOffer = canOffer;
    }

    public List<String> getWouldLike() {
        return wouldLike;
    }

    public void setWouldLike(List<String> wouldLike) {
        this.wouldLike = wouldLike;
    }

    public List<String> getBrings() {
        return brings;
    }

    public void setBrings(List<String> brings) {
        this.brings = brings;
    }

    public List<String> getHardNos() {
        return hardNos;
    }

    public void setHardNos(List<String> hardNos) {
        this.hardNos = hardNos;
    }
}
