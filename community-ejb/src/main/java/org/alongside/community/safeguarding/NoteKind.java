package org.alongside.community.safeguarding;

/** What happened to a concern, as it stands in its own history. */
public enum NoteKind {

    RAISED("Somebody told us"),
    LEAD_TOLD("Those who read concerns were told"),
    DEPUTY_TOLD("Four working hours had passed: the deputy was told"),
    COORDINATOR_TOLD("A working day had passed: the coordinator was told that something waits"),
    READ("Read"),
    TAKEN_UP("Taken up"),
    TRIAGED("Looked into"),
    DECIDED("Decided"),
    FOLLOWED_UP("Followed up"),
    CLOSED("Closed");

    private final String label;

    NoteKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
