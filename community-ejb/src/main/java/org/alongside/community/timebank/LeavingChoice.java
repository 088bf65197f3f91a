package org.alongside.community.timebank;

/** Where the minutes of somebody go who leaves or dies (R-TIME-21, 22). */
public enum LeavingChoice {

    POT("To the community pot"),
    MEMBER("To a member I name"),
    /** Not for somebody who died. */
    KEEP("Keep it for a year in case I come back, then to the community pot");

    private final String label;

    LeavingChoice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
