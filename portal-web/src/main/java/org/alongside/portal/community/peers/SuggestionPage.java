package org.alongside.portal.community.peers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.peergroup.boundary.AnswerSuggestion;
import org.alongside.community.peergroup.boundary.MeetPeers;
import org.alongside.community.peergroup.boundary.SuggestionView;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** One suggestion: why, and yes, no or never. */
@Named("communityPeersSuggestion")
@RequestScoped
public class SuggestionPage {

    private static final String PEERS = "community/peers";

    @Inject
    private MeetPeers meeting;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private SuggestionView view;

    public void load() {
        view = meeting.suggestion(page.id("id"));
    }

    public void yes() {
        meeting.yes(answer());
        page.goTo(PEERS + "?done=yes");
    }

    public void no() {
        meeting.no(answer());
        page.goTo(PEERS + "?done=no");
    }

    public void block() {
        meeting.block(answer());
        page.goTo(PEERS + "?done=never");
    }

    private AnswerSuggestion answer() {
        return new AnswerSuggestion(formKey.getValue(), page.id("id"));
    }

    public SuggestionView getView() {
        return view;
    }
}
