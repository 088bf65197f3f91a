package org.alongside.portal.community.peers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.peergroup.GroupFacts;
import org.alongside.community.peergroup.boundary.BrowseGroups;

/** The groups anybody can look through. */
@Named("communityPeersGroups")
@RequestScoped
public class GroupsPage {

    @Inject
    private BrowseGroups groups;

    private List<GroupFacts> all;

    public void load() {
        all = groups.open();
    }

    public List<GroupFacts> getAll() {
        return all;
    }
}
