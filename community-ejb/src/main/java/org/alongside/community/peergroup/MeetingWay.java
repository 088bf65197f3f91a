package org.alongside.community.peergroup;

/** How two people can meet. */
public enum MeetingWay {

    IN_PERSON("In person"),
    ONLINE("Online"),
    PHONE("By phone or text");

    private final String label;

    MeetingWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
