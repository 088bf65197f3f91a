package org.alongside.accreditation.body;

/** What bars a person from a vote here, also one who is disabled or a carer (R-ACC-03). Using a service is no bar. */
public enum Exclusion {
    COUNCIL_OFFICER("Works for the council of this area"),
    COUNCILLOR("Is a councillor of this area"),
    SUPPORT_PROVIDER_STAFF("Works for a support provider in this area"),
    SUPPORT_PROVIDER_OWNER("Owns a support provider in this area, or a share of one");

    private final String label;

    Exclusion(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
