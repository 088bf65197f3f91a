package org.alongside.integration.message;

import java.util.EnumSet;
import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where the sending again of many messages stands (R-INT-81). */
public enum ReplayStatus implements Status<ReplayStep> {

    RUNNING("Being sent"),
    PAUSED("Paused"),
    CANCELLED("Called off"),
    DONE("Done");

    private static final Transitions<ReplayStatus, ReplayStep> TABLE = Transitions
            .between(ReplayStatus.class, ReplayStep.class)
            .allow(RUNNING, ReplayStep.PAUSE, PAUSED)
            .allow(PAUSED, ReplayStep.RESUME, RUNNING)
            .allowFromAny(EnumSet.of(RUNNING, PAUSED), ReplayStep.CANCEL, CANCELLED)
            .allow(RUNNING, ReplayStep.FINISH, DONE)
            .endingAt(CANCELLED, DONE);

    private final String label;

    ReplayStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public Transitions<ReplayStatus, ReplayStep> transitions() {
        return TABLE;
    }

    public ReplayStatus after(ReplayStep step) {
        return TABLE.after(this, step);
    }
}
