package org.alongside.community.safeguarding;

import org.alongside.platform.identity.Role;

/** Who receives concerns, in this order. A raiser may tick those it is about. */
public enum Receiver {

    LEAD("the safeguarding lead", Role.SAFEGUARDING_LEAD),
    DEPUTY("the safeguarding deputy", Role.SAFEGUARDING_DEPUTY),
    COORDINATOR("the coordinator", Role.COORDINATOR);

    private final String label;
    private final Role role;

    Receiver(String label, Role role) {
        this.label = label;
        this.role = role;
    }

    public String label() {
        return label;
    }

    public Role role() {
        return role;
    }
}
