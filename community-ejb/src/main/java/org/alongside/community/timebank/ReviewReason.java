package org.alongside.community.timebank;

/** Why the coordinator looks at an exchange before it takes place (R-TIME-14). */
public enum ReviewReason {

    FIRST_EXCHANGES("It is one of the first three exchanges of somebody"),
    AT_HOME("It takes place in a home"),
    TRAVELLING("Somebody travels with somebody"),
    WATCHED("The coordinator looks at every exchange of somebody"),
    WORDS("Its words may be about a task the time bank leaves to others"),
    LONG("It is longer than usual"),
    CHILDREN("Somebody under 18 is there"),
    /** What cannot be looked up is looked at. */
    NOT_KNOWN("We could not look up what to watch for");

    private final String label;

    ReviewReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
