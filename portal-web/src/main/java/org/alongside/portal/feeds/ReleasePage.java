package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.integration.message.MessageDetail;
import org.alongside.integration.message.ReleaseView;
import org.alongside.integration.message.boundary.AgreeRelease;
import org.alongside.integration.message.boundary.AskRelease;
import org.alongside.integration.message.boundary.ReadAgain;
import org.alongside.integration.message.boundary.ReadHeld;
import org.alongside.integration.message.boundary.ReadMessages;
import org.alongside.integration.message.boundary.RejectHeld;
import org.alongside.integration.message.boundary.ReleaseHeld;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** What becomes of a file that is held as a whole. */
@Named("feedsRelease")
@RequestScoped
public class ReleasePage {

    @Inject
    private ReadMessages messages;
    @Inject
    private ReadHeld held;
    @Inject
    private ReleaseHeld deciding;

    @Inject
    private FormKey key;

    @Inject
    private CurrentPage page;

    private MessageDetail it;
    private ReleaseView asked;
    private String because = "";

    public void load() {
        it = messages.one(page.id("id"));
        asked = held.asked(it.message().id()).orElse(null);
    }

    public void ask() {
        deciding.ask(new AskRelease(key.getValue(), it.message().id(), because));
        back();
    }

    public void agree() {
        deciding.agree(new AgreeRelease(key.getValue(), it.message().id()));
        back();
    }

    public void again() {
        deciding.readAgain(new ReadAgain(key.getValue(), it.message().id()));
        back();
    }

    public void reject() {
        deciding.reject(new RejectHeld(key.getValue(), it.message().id(), because));
        back();
    }

    private void back() {
        page.goTo("feeds/message?id=" + it.message().id() + "&done=yes");
    }

    public MessageDetail getIt() {
        return it;
    }

    public ReleaseView getAsked() {
        return asked;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
