package org.alongside.portal.community.peers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.peergroup.ProfileFacts;
import org.alongside.community.peergroup.boundary.BelongToGroups;
import org.alongside.community.peergroup.boundary.GroupLine;
import org.alongside.community.peergroup.boundary.KeepProfile;
import org.alongside.community.peergroup.boundary.MeetPeers;
import org.alongside.community.peergroup.boundary.PeerView;
import org.alongside.community.peergroup.boundary.SuggestionView;

/** Where somebody stands with finding people: their profile, who is suggested, whom they know, their groups. */
@Named("communityPeersIndex")
@RequestScoped
public class IndexPage {

    @Inject
    private KeepProfile profiles;

    @Inject
    private MeetPeers meeting;

    @Inject
    private BelongToGroups groups;

    private ProfileFacts profile;
    private List<SuggestionView> suggestions;
    private List<PeerView> together;
    private List<GroupLine> mine;

    public void load() {
        profile = profiles.mine();
        suggestions = meeting.suggestions();
        together = meeting.together();
        mine = groups.mine();
    }

    public ProfileFacts getProfile() {
        return profile;
    }

    public List<SuggestionView> getSuggestions() {
        return suggestions;
    }

    public List<PeerView> getTogether() {
        return together;
    }

    public List<GroupLine> getMine() {
        return mine;
    }
}
