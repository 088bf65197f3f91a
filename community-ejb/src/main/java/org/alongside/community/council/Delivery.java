package org.alongside.community.council;

/** Who arranges what a budget pays for. */
public enum Delivery {

    DIRECT_PAYMENT("Direct payment", "You get the money and arrange your support yourself"),
    COUNCIL_MANAGED("CASSR managed personal budget", "The council looks after the money and you say what it is for"),
    COMMISSIONED("CASSR commissioned support", "The council arranges your support");

    private final String word;
    private final String plain;

    Delivery(String word, String plain) {
        this.word = word;
        this.plain = plain;
    }

    /** As it stands in a file. */
    public String word() {
        return word;
    }

    /** For the person. */
    public String plain() {
        return plain;
    }
}
