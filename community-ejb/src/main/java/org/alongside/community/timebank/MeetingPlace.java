package org.alongside.community.timebank;

/** Where it takes place. Some places need a careful look first (R-TIME-14). */
public enum MeetingPlace {

    COMMUNITY("Somewhere in the community, like a library or a park"),
    ONLINE("Online or by phone"),
    HOME("At the home of one of us"),
    TRANSPORT("In a car, or travelling together");

    private final String label;

    MeetingPlace(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
