package org.alongside.portal.community.card;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.card.boundary.CardToConfirm;
import org.alongside.community.card.boundary.ConfirmCards;

/** Cards of which somebody has to make sure whose they are. */
@Named("communityCardToConfirm")
@RequestScoped
public class ToConfirmPage {

    @Inject
    private ConfirmCards confirming;

    private List<CardToConfirm> open;

    public void load() {
        open = confirming.open();
    }

    public List<CardToConfirm> getOpen() {
        return open;
    }
}
