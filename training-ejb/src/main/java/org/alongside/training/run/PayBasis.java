package org.alongside.training.run;

/** On what terms somebody teaches (R-TRN-10). */
public enum PayBasis {
    PAID("Paid"),
    EXPENSES("Expenses only"),
    /** Their own choice, never the provider's. */
    VOLUNTEER_BY_CHOICE("Volunteers, by their own choice");

    private final String label;

    PayBasis(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
