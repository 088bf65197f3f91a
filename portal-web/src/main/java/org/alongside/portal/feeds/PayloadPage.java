package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.integration.message.MessageDetail;
import org.alongside.integration.message.PayloadText;
import org.alongside.integration.message.UncoveringView;
import org.alongside.integration.message.boundary.AskToSee;
import org.alongside.integration.message.boundary.LetSee;
import org.alongside.integration.message.boundary.ReadMessages;
import org.alongside.integration.message.boundary.SeePayload;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.me.Me;
import org.alongside.portal.routing.CurrentPage;

/** What a message says: covered, and open for a while to whoever has a reason. */
@Named("feedsPayload")
@RequestScoped
public class PayloadPage {

    @Inject
    private ReadMessages messages;
    @Inject
    private SeePayload seeing;
    @Inject
    private Me me;
    @Inject
    private FormKey formKey;
    @Inject
    private CurrentPage page;

    private MessageDetail it;
    private PayloadText text;
    private List<UncoveringView> asked;
    private String because = "";

    public void load() {
        UUID id = page.id("id");
        it = messages.one(id);
        if (it.hasPayload()) {
            text = page.text("open").equals("yes") ? seeing.open(id) : seeing.covered(id);
        }
        asked = seeing.asked(id);
    }

    public void ask() {
        seeing.ask(new AskToSee(formKey.getValue(), it.message().id(), because));
        page.goTo("feeds/payload?id=" + it.message().id() + "&done=yes");
    }

    /** Mine, whether or not somebody has agreed. */
    public UncoveringView getMine() {
        return asked.stream().filter(one -> one.askedBy().equals(me.getId())).findFirst().orElse(null);
    }

    /** Others ask, and nobody has agreed yet. */
    public List<UncoveringView> getOthers() {
        return asked.stream().filter(one -> !one.agreed() && !one.askedBy().equals(me.getId())).toList();
    }

    public void agree() {
        seeing.agree(new LetSee(formKey.getValue(), getOthers().get(0).id()));
        page.goTo("feeds/message?id=" + it.message().id() + "&done=yes");
    }

    public MessageDetail getIt() {
        return it;
    }

    public PayloadText getText() {
        return text;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
