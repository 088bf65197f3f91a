package org.alongside.community.safeguarding.control;

import org.alongside.platform.message.Notice;

/** What people are told about a concern: that it is there and where, never a word of it (R-PRIV-08, AC-C73). */
public final class ConcernNotices {

    private static final String LIST = "community/safeguarding";

    private ConcernNotices() {
    }

    public static Notice raised(boolean danger) {
        return new Notice("C-SAFE", danger ? "A worry waits for you: danger now" : "A worry waits for you", """
                Somebody told us that they are worried. Please read it and take it up within four working hours.

                What it says stands only under "Work to do", and only you and those who share this work can read it \
                there.""", LIST);
    }

    public static Notice waiting() {
        return new Notice("C-SAFE", "A worry has waited four working hours", """
                Nobody has taken it up yet. Please read it and take it up.""", LIST);
    }

    /** To the coordinator, who reads nothing: they see to it that somebody does. */
    public static Notice overdue() {
        return new Notice("C-SAFE", "A worry has waited a whole working day", """
                Nobody has taken it up. Please ring the people who read worries today. If nobody can be reached, ask \
                somebody else to do this work, under "Who does what".

                You are not shown what it says.""", "accreditation/body");
    }
}
