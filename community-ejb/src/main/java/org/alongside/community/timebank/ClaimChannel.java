package org.alongside.community.timebank;

/** How somebody told us how long it took (R-TIME-09). */
public enum ClaimChannel {

    PORTAL("On these pages"),
    TEXT("By text message"),
    PHONE("By phone"),
    PAPER("On a paper sheet");

    private final String label;

    ClaimChannel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
