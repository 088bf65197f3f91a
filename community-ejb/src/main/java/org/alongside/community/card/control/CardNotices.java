package org.alongside.community.card.control;

import org.alongside.community.card.CardSign;
import org.alongside.platform.message.Notice;

/** What is told about a card: no amount, no day and no name of an account stands in it. */
final class CardNotices {

    static final Notice TO_CONFIRM = new Notice("F7", "Somebody named their card", """
            Somebody wants the statements of their card to be read here. Make sure that the card is theirs, before anything \
            is read.""", "community/card/to-confirm");
    static final Notice CONFIRMED = new Notice("F7", "The statements of your card are read now", """
            When the card company sends a statement, your money page shows what is left, and which payments of your council \
            have come. What you buy and where is not kept. You can stop it at any time.""", "community/money");
    static final Notice REFUSED = new Notice("F7", "We could not make sure that the card is yours", """
            So its statements are not read. You can name it again, and you can ask a person what is missing.""",
            "community/card/mine");

    private static final String PAGE = "community/card/mine";

    private CardNotices() {
    }

    static Notice of(CardSign sign) {
        return switch (sign) {
            case LOW -> new Notice("R-INT-73", "Little is left on your card", """
                    Look at what is left before you book something. If a payment of your council is late, ask the council. \
                    Only you are told.""", PAGE);
            case QUIET -> new Notice("R-INT-73", "Your card has not been used for a long time", """
                    That may be right. If something keeps you from using your direct payment, you can ask a person. Only you \
                    are told.""", PAGE);
            case RESTRICTED -> new Notice("R-INT-73", "Look at something your card was used for", """
                    The card was used at a kind of shop that agreements about direct payments usually leave out. It may be a \
                    mistake, or right for you. You can look at your agreement, and if you did not use the card, tell the \
                    card company. Only you are told.""", PAGE);
        };
    }
}
