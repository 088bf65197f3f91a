package org.alongside.community.peergroup;

/** What a tag is for; stated when it is chosen (R-PEER-04). */
public enum TagPurpose {

    MATCH("To suggest people who chose the same. They see that you share it."),
    SHOW_LATER("Only shown to somebody once we have both said yes. Nobody is suggested because of it.");

    private final String label;

    TagPurpose(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
