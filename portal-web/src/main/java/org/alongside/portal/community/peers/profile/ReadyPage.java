package org.alongside.portal.community.peers.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.community.peergroup.Communication;
import org.alongside.community.peergroup.MeetingWay;
import org.alongside.community.peergroup.ProfileAbout;
import org.alongside.community.peergroup.ProfileFacts;
import org.alongside.community.peergroup.TimeSlot;
import org.alongside.community.peergroup.Topic;
import org.alongside.community.peergroup.boundary.DeleteProfile;
import org.alongside.community.peergroup.boundary.FindMe;
import org.alongside.community.peergroup.boundary.KeepProfile;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The last step: what others will see, and whether they may. */
@Named("peersProfileReady")
@RequestScoped
public class ReadyPage {

    private static final String PEERS = "community/peers";

    @Inject
    private KeepProfile profiles;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private ProfileFacts profile;

    public void load() {
        profile = profiles.mine();
    }

    public void begin() {
        profiles.letOthersFindMe(new FindMe(formKey.getValue(), true));
        page.goTo(PEERS + "?done=found");
    }

    public void stop() {
        profiles.letOthersFindMe(new FindMe(formKey.getValue(), false));
        page.goTo(PEERS + "?done=hidden");
    }

    public void delete() {
        profiles.delete(new DeleteProfile(formKey.getValue()));
        page.goTo(PEERS + "?done=deleted");
    }

    public ProfileFacts getProfile() {
        return profile;
    }

    public String getMeeting() {
        ProfileAbout about = profile.about();
        return Stream.of(list(about.ways(), MeetingWay::label), list(about.communication(), Communication::label),
                list(about.times(), TimeSlot::label)).filter(words -> !words.isEmpty()).collect(Collectors.joining(". "));
    }

    public String getOffers() {
        return list(profile.give().canOffer(), Topic::label);
    }

    public String getWishes() {
        return list(profile.give().wouldLike(), Topic::label);
    }

    private static <E extends Enum<E>> String list(Collection<E> chosen, Function<E, String> words) {
        return chosen.stream().sorted().map(words).collect(Collectors.joining(", "));
    }
}
