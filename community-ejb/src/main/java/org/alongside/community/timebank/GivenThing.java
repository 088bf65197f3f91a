package org.alongside.community.timebank;

/** What somebody wants to exchange. Only free time is exchanged here (R-TIME-13, 28). */
public enum GivenThing {

    FREE_TIME("Somebody's free time"),
    PAID_TIME("Time somebody is paid for, as a worker or a personal assistant"),
    THING("A thing, like food or something made"),
    MONEY("Money, a gift or a voucher");

    private final String label;

    GivenThing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
