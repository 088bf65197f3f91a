package org.alongside.portal.community.card;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.card.CardView;
import org.alongside.community.card.boundary.KeepMyCard;
import org.alongside.community.card.boundary.NameCard;
import org.alongside.community.card.boundary.StopCard;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** I let the statements of my card be read, see what they show, and stop it when I like. */
@Named("communityCardMine")
@RequestScoped
public class MinePage {

    @Inject
    private KeepMyCard keeping;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private CardView card;
    private String accountRef = "";
    private boolean agreed;

    public void load() {
        card = keeping.mine();
    }

    public void name() {
        keeping.name(new NameCard(formKey.getValue(), accountRef, agreed));
        page.goTo("community/card/mine?done=named");
    }

    public void stop() {
        keeping.stop(new StopCard(formKey.getValue()));
        page.goTo("community/card/mine?done=stopped");
    }

    public CardView getCard() {
        return card;
    }

    public String getAccountRef() {
        return accountRef;
    }

    public void setAccountRef(String accountRef) {
        this.accountRef = accountRef;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
