package org.alongside.community.peergroup;

/** How somebody becomes a member. */
public enum JoinPolicy {

    OPEN("Anybody here can join"),
    ASK("You ask, and the host says yes or no"),
    INVITED("By invitation");

    private final String label;

    JoinPolicy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
