package org.alongside.portal.community.peers.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.alongside.community.peergroup.ProfileFacts;
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

    public String getOffers() {
        return profile.give().canOffer().stream().map(Topic::label).sorted().collect(Collectors.joining(", "));
    }

    public String getWishes() {
        return profile.give().wouldLike().stream().map(Topic::label).sorted().collect(Collectors.joining(", "));
    }
}
