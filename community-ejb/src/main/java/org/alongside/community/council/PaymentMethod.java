package org.alongside.community.council;

/** How a council pays. */
public enum PaymentMethod {

    BACS("bank transfer"),
    FASTER_PAYMENT("bank transfer on the same day"),
    CARD_LOAD("loaded onto the card"),
    CHEQUE("cheque");

    private final String plain;

    PaymentMethod(String plain) {
        this.plain = plain;
    }

    public String plain() {
        return plain;
    }
}
