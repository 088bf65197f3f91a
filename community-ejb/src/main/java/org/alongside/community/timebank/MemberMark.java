package org.alongside.community.timebank;

/** What the coordinator knows about a member, each with a reason. */
public enum MemberMark {

    MEET_ALONE("They may meet one other person before a group activity"),
    LOOK_AT_ALL("Every exchange of theirs is looked at"),
    LOOK_NO_MORE("Their exchanges are no longer all looked at");

    private final String label;

    MemberMark(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
