package org.alongside.portal.community.peers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.peergroup.boundary.AnswerSuggestion;
import org.alongside.community.peergroup.boundary.MeetPeers;
import org.alongside.community.peergroup.boundary.PeerView;
import org.alongside.community.peergroup.boundary.WriteToPeer;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Somebody I was introduced to: what we wrote, and a new message. */
@Named("communityPeersPeer")
@RequestScoped
public class PeerPage {

    @Inject
    private MeetPeers meeting;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private PeerView view;
    private String words = "";

    public void load() {
        view = meeting.peer(page.id("id"));
    }

    public void write() {
        meeting.write(new WriteToPeer(formKey.getValue(), page.id("id"), words));
        page.goTo("community/peers/peer?id=" + page.id("id") + "&done=sent");
    }

    public void end() {
        meeting.end(new AnswerSuggestion(formKey.getValue(), page.id("id")));
        page.goTo("community/peers?done=stopped");
    }

    public void block() {
        meeting.block(new AnswerSuggestion(formKey.getValue(), page.id("id")));
        page.goTo("community/peers?done=never");
    }

    public PeerView getView() {
        return view;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
