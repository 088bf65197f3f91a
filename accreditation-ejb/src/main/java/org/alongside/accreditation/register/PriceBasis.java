package org.alongside.accreditation.register;

/** What the price is for. */
public enum PriceBasis implements Choice {
    HOURLY("By the hour"),
    FIXED("A fixed price"),
    SLIDING("A sliding scale"),
    FREE("Free of charge");

    private final String words;

    PriceBasis(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
