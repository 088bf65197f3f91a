package org.alongside.community.settlement;

import java.util.EnumSet;
import java.util.Set;
import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/**
 * Where a council's request stands (specification 3.5, ClawbackNotice). Who has not answered is spoken to; they may still
 * answer, and until they do nothing is posted.
 */
public enum ClawbackStatus implements Status<ClawbackStep> {

    RECEIVED("Written down"),
    WITH_PERSON("Waits for your answer"),
    CHALLENGED("Disagreed with"),
    ESCALATED("Somebody will talk with you"),
    AGREED("Agreed"),
    REDUCED("Agreed, for less"),
    WITHDRAWN("Taken back by the council"),
    PAYABLE("To be paid"),
    PAID("Paid"),
    PARTLY_MET("Paid in part");

    /** Nothing has to be done any more about the others. */
    public static final Set<ClawbackStatus> UNSETTLED = EnumSet.complementOf(EnumSet.of(WITHDRAWN, PAID, PARTLY_MET));

    private static final Transitions<ClawbackStatus, ClawbackStep> TABLE = Transitions
            .between(ClawbackStatus.class, ClawbackStep.class)
            .allow(RECEIVED, ClawbackStep.NOTIFY, WITH_PERSON)
            .allowFromAny(EnumSet.of(WITH_PERSON, ESCALATED), ClawbackStep.AGREE, AGREED)
            .allowFromAny(EnumSet.of(WITH_PERSON, ESCALATED), ClawbackStep.CHALLENGE, CHALLENGED)
            .allow(WITH_PERSON, ClawbackStep.NO_REPLY, ESCALATED)
            .allow(CHALLENGED, ClawbackStep.AGREE, AGREED)
            .allow(CHALLENGED, ClawbackStep.REDUCE, REDUCED)
            .allow(CHALLENGED, ClawbackStep.WITHDRAW, WITHDRAWN)
            .allowFromAny(EnumSet.of(AGREED, REDUCED), ClawbackStep.RELEASE, PAYABLE)
            .allow(PAYABLE, ClawbackStep.PAY, PAID)
            .allow(PAYABLE, ClawbackStep.PAY_PART, PARTLY_MET)
            .endingAt(WITHDRAWN, PAID, PARTLY_MET);

    private final String label;

    ClawbackStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public Transitions<ClawbackStatus, ClawbackStep> transitions() {
        return TABLE;
    }

    public ClawbackStatus after(ClawbackStep step) {
        return TABLE.after(this, step);
    }
}
