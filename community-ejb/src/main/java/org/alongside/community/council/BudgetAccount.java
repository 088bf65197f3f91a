package org.alongside.community.council;

/** Who keeps the money a council pays for somebody. */
public enum BudgetAccount {

    SELF_MANAGED("Your own account"),
    PREPAID_CARD("A prepaid card"),
    ACCOUNTANT_MANAGED("An accountant keeps it for you"),
    FULLY_MANAGED("An organisation keeps it and pays for you");

    private final String label;

    BudgetAccount(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
