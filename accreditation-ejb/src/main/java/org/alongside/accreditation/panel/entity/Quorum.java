package org.alongside.accreditation.panel.entity;

/** How many present and cleared members a panel needs (R-ACC-51). */
record Quorum(int needed) {

    boolean holdsWith(int members) {
        return members >= needed;
    }
}
