package org.alongside.portal.community.peers.host;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.peergroup.RemovalGround;
import org.alongside.community.peergroup.boundary.AnswerMember;
import org.alongside.community.peergroup.boundary.AskRemoval;
import org.alongside.community.peergroup.boundary.HostGroup;
import org.alongside.community.peergroup.boundary.MemberLine;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** One member: make them the host, or ask that they are removed. */
@Named("peersHostMember")
@RequestScoped
public class MemberPage {

    @Inject
    private HostGroup hosting;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private MemberLine member;
    private RemovalGround ground;
    private String reason = "";

    public void load() {
        member = hosting.member(page.id("group"), page.id("id"));
    }

    public void handOver() {
        hosting.handOver(new AnswerMember(formKey.getValue(), page.id("id"), true));
        page.goTo("community/peers/group?id=" + page.id("group") + "&done=host");
    }

    public void askRemoval() {
        hosting.askRemoval(new AskRemoval(formKey.getValue(), page.id("id"), ground, reason));
        page.goTo("community/peers/host?id=" + page.id("group") + "&done=second");
    }

    public MemberLine getMember() {
        return member;
    }

    public List<Choice> getGrounds() {
        return Choices.of(RemovalGround::label, RemovalGround.values());
    }

    public RemovalGround getGround() {
        return ground;
    }

    public void setGround(RemovalGround ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
