package org.alongside.portal.community.peers.host;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.peergroup.boundary.HostGroup;
import org.alongside.community.peergroup.boundary.InviteToGroup;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Inviting somebody by the address they sign in with. */
@Named("peersHostInvite")
@RequestScoped
public class InvitePage {

    @Inject
    private HostGroup hosting;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private String email = "";

    /** Whoever does not host it is told that there is none. */
    public void load() {
        hosting.hosted(page.id("id"));
    }

    public void invite() {
        hosting.invite(new InviteToGroup(formKey.getValue(), page.id("id"), email));
        page.goTo("community/peers/host?id=" + page.id("id") + "&done=invited");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
