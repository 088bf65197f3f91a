package org.alongside.accreditation.register;

/** How a broker can talk and work with people. */
public enum WayOfCommunicating implements Choice {
    BSL("British Sign Language"),
    MAKATON("Makaton"),
    AAC("Communication aids (AAC)"),
    EASY_READ("Easy read"),
    TEXT_RELAY("Text relay"),
    INTERPRETER("With an interpreter"),
    REMOTE("By telephone or video"),
    HOME_VISITS("Home visits");

    private final String words;

    WayOfCommunicating(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
