package org.alongside.community.timebank;

import java.util.EnumSet;
import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where somebody stands in the time bank (specification 3.5). */
public enum TimeMemberStatus implements Status<TimeMemberStep> {

    APPLIED("Waiting for the coordinator"),
    INDUCTION("Being introduced"),
    ACTIVE("Member"),
    PAUSED("Taking a break"),
    /** Gone, but their minutes have not found their place yet. */
    LEAVING("Leaving"),
    LEFT("Left");

    private static final Transitions<TimeMemberStatus, TimeMemberStep> TABLE = Transitions
            .between(TimeMemberStatus.class, TimeMemberStep.class)
            .allow(APPLIED, TimeMemberStep.INDUCT, INDUCTION)
            .allow(INDUCTION, TimeMemberStep.PASS, ACTIVE)
            .allow(ACTIVE, TimeMemberStep.PAUSE, PAUSED)
            .allow(PAUSED, TimeMemberStep.RETURN, ACTIVE)
            .allowFromAny(EnumSet.of(ACTIVE, PAUSED), TimeMemberStep.LEAVE, LEAVING)
            .allowFromAny(EnumSet.of(ACTIVE, PAUSED), TimeMemberStep.DIE, LEAVING)
            .allow(LEAVING, TimeMemberStep.SETTLE, LEFT)
            .endingAt(LEFT);

    private final String label;

    TimeMemberStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public Transitions<TimeMemberStatus, TimeMemberStep> transitions() {
        return TABLE;
    }

    public TimeMemberStatus after(TimeMemberStep step) {
        return TABLE.after(this, step);
    }
}
