package org.alongside.community.person;

/** What was done for a person by somebody else (R-REP-9). */
public enum DoneFor {

    REPRESENTATION_RECORDED("wrote down that somebody may act for you"),
    VOTE_WRITTEN_DOWN("wrote down a vote you told them"),
    VOTE_CAST("voted for you about money"),
    SHARE_CONFIRMED("said for you whether you take part and pay a share"),
    CLAWBACK_ANSWERED("answered for you what your council asks back");

    private final String label;

    DoneFor(String label) {
        this.label = label;
    }

    /** What the person reads, after who did it. */
    public String label() {
        return label;
    }
}
