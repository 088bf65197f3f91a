package org.alongside.community.card;

/** What moves a card. */
public enum CardStep {
    CONFIRM, REFUSE, END
}
