package org.alongside.community.peergroup;

/** What peers do for each other. */
public enum Topic {

    LISTENING("Listening"),
    GOING_OUT("Going out together"),
    BUDGET("Questions about a personal budget"),
    EMPLOYING("Questions about employing somebody"),
    FORMS("Letters and forms"),
    COOKING("Cooking"),
    TECHNOLOGY("Phones and computers"),
    HOBBIES("Hobbies and crafts"),
    NEW_HERE("Getting to know a new place");

    private final String label;

    Topic(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
