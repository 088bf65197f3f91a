package org.alongside.community.statement;

/** Whether a council can still open what somebody shared with it; told by the clock and by its owner, so nothing moves it. */
public enum CouncilLinkState {

    OPEN("Shared"),
    ENDED("Came to its end"),
    WITHDRAWN("No longer shared");

    private final String label;

    CouncilLinkState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
