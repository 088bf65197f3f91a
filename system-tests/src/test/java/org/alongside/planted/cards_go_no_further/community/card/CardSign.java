package org.alongside.planted.cards_go_no_further.community.card;

public enum CardSign {
    LOW
}
