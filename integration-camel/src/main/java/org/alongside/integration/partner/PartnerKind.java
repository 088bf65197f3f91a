package org.alongside.integration.partner;

/** Who is at the other end. */
public enum PartnerKind {

    COUNCIL_ASC("The council's adult social care"),
    COUNCIL_FINANCE("The council's finance team"),
    DIRECTORY("A directory of services"),
    PAYROLL("A payroll service"),
    MANAGED_ACCOUNT("A service that manages accounts"),
    PREPAID_CARD("A provider of prepaid cards"),
    BANK("A bank"),
    REGULATOR("A regulator"),
    OTHER("Somebody else");

    private final String label;

    PartnerKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
