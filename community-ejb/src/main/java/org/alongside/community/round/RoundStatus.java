package org.alongside.community.round;

import java.util.EnumSet;
import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where a round stands. */
public enum RoundStatus implements Status<RoundStep> {

    IDEAS("Ideas are wanted"),
    ALLOCATING("Everybody gives out their part"),
    CLOSED("Finished"),
    CALLED_OFF("Called off");

    private static final Transitions<RoundStatus, RoundStep> TABLE = Transitions
            .between(RoundStatus.class, RoundStep.class)
            .allow(IDEAS, RoundStep.PROPOSE, IDEAS)
            .allow(IDEAS, RoundStep.OPEN, ALLOCATING)
            .allow(ALLOCATING, RoundStep.ALLOCATE, ALLOCATING)
            .allow(ALLOCATING, RoundStep.CLOSE, CLOSED)
            .allowFromAny(EnumSet.of(IDEAS, ALLOCATING), RoundStep.CALL_OFF, CALLED_OFF)
            .endingAt(CLOSED, CALLED_OFF);

    private final String label;

    RoundStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public Transitions<RoundStatus, RoundStep> transitions() {
        return TABLE;
    }

    public RoundStatus after(RoundStep step) {
        return TABLE.after(this, step);
    }
}
