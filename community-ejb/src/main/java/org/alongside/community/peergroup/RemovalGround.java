package org.alongside.community.peergroup;

/** On what ground a member may be removed from a group (R-PEER-13). */
public enum RemovalGround {

    GROUP("The group decides: two of every three who vote have to agree"),
    NOT_SAFE("Somebody is not safe while they are in the group");

    private final String label;

    RemovalGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
