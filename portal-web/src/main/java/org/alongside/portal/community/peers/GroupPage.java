package org.alongside.portal.community.peers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.peergroup.boundary.AboutGroup;
import org.alongside.community.peergroup.boundary.BelongToGroups;
import org.alongside.community.peergroup.boundary.BrowseGroups;
import org.alongside.community.peergroup.boundary.GroupView;
import org.alongside.community.peergroup.boundary.LeaveGroup;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** One group: what it is, and for its members who is in it and when it meets. */
@Named("communityPeersGroup")
@RequestScoped
public class GroupPage {

    @Inject
    private BrowseGroups groups;

    @Inject
    private BelongToGroups belonging;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private GroupView view;
    private boolean unnamed;

    public void load() {
        view = groups.group(page.id("id"));
    }

    public void join() {
        belonging.join(about());
        page.goTo("community/peers/group?id=" + page.id("id") + "&done=asked");
    }

    public void accept() {
        belonging.accept(about());
        page.goTo("community/peers/group?id=" + page.id("id") + "&done=joined");
    }

    public void decline() {
        belonging.decline(about());
        page.goTo("community/peers?done=declined");
    }

    public void leave() {
        belonging.leave(new LeaveGroup(formKey.getValue(), page.id("id"), unnamed));
        page.goTo("community/peers?done=left");
    }

    private AboutGroup about() {
        return new AboutGroup(formKey.getValue(), page.id("id"));
    }

    public GroupView getView() {
        return view;
    }

    public boolean isUnnamed() {
        return unnamed;
    }

    public void setUnnamed(boolean unnamed) {
        this.unnamed = unnamed;
    }
}
