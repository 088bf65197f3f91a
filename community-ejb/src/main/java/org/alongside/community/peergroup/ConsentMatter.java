package org.alongside.community.peergroup;

/** What the members of a group are asked to consent to: nobody has a reasoned objection. */
public enum ConsentMatter {

    AGREEMENTS("What we agree on still holds", "We look at our agreements again"),
    HOST_PAID("The host is paid for this group", "Is our host paid for this group?");

    private final String label;
    private final String title;

    ConsentMatter(String label, String title) {
        this.label = label;
        this.title = title;
    }

    public String label() {
        return label;
    }

    /** What stands over the decision. */
    public String title() {
        return title;
    }
}
