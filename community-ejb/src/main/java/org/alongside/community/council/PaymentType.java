package org.alongside.community.council;

/** Why a council pays, or takes back. */
public enum PaymentType {

    REGULAR("Your regular payment", false),
    START_UP("Money to start with", false),
    ONE_OFF("A single payment", false),
    ARREARS("Money that was late", false),
    ADJUSTMENT("A correction", true),
    RECOVERY("Money the council takes back", true);

    private final String label;
    private final boolean mayBeNegative;

    PaymentType(String label, boolean mayBeNegative) {
        this.label = label;
        this.mayBeNegative = mayBeNegative;
    }

    public String label() {
        return label;
    }

    public boolean mayBeNegative() {
        return mayBeNegative;
    }
}
