package org.alongside.community.council;

/** How often a council pays a budget. */
public enum PaymentPeriod {

    WEEKLY("every week", 7),
    FOUR_WEEKLY("every four weeks", 28),
    MONTHLY("every month", 0);

    private final String plain;
    private final int days;

    PaymentPeriod(String plain, int days) {
        this.plain = plain;
        this.days = days;
    }

    public String plain() {
        return plain;
    }

    /** Days from the first to the last, both counted; 0 where months differ. */
    public int days() {
        return days;
    }
}
