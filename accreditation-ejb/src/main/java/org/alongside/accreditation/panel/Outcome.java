package org.alongside.accreditation.panel;

import static org.alongside.accreditation.panel.SubjectType.APPLICATION;
import static org.alongside.accreditation.panel.SubjectType.CONCERN;

import java.util.Arrays;
import java.util.List;

/** What a panel can decide. */
public enum Outcome {

    ACCREDIT(APPLICATION, Majority.MORE_THAN_HALF, false),
    ACCREDIT_WITH_CONDITIONS(APPLICATION, Majority.MORE_THAN_HALF, true),
    DEFER(APPLICATION, Majority.MORE_THAN_HALF, true),
    REFUSE(APPLICATION, Majority.MORE_THAN_HALF, true),
    NO_ACTION(CONCERN, Majority.MORE_THAN_HALF, false),
    WARN(CONCERN, Majority.MORE_THAN_HALF, true),
    SUSPEND(CONCERN, Majority.MORE_THAN_HALF, true),
    WITHDRAW_ACCREDITATION(CONCERN, Majority.TWO_THIRDS, true);

    private final SubjectType about;
    private final Majority majority;
    private final boolean needsReasons;

    Outcome(SubjectType about, Majority majority, boolean needsReasons) {
        this.about = about;
        this.majority = majority;
        this.needsReasons = needsReasons;
    }

    public SubjectType about() {
        return about;
    }

    public Majority majority() {
        return majority;
    }

    /** Whether it takes something from the person, so that each unmet criterion must be explained (R-ACC-53). */
    public boolean needsReasons() {
        return needsReasons;
    }

    public static List<Outcome> about(SubjectType subject) {
        return Arrays.stream(values()).filter(outcome -> outcome.about == subject).toList();
    }
}
