package org.alongside.integration.message;

import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where a row stands that could not be applied at once. */
public enum HeldRowStatus implements Status<HeldRowStep> {

    WAITING("Waiting"),
    APPLIED("Applied"),
    GIVEN_UP("Given up");

    private static final Transitions<HeldRowStatus, HeldRowStep> TABLE = Transitions
            .between(HeldRowStatus.class, HeldRowStep.class)
            .allow(WAITING, HeldRowStep.APPLY, APPLIED)
            .allow(WAITING, HeldRowStep.GIVE_UP, GIVEN_UP)
            .endingAt(APPLIED, GIVEN_UP);

    private final String label;

    HeldRowStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public Transitions<HeldRowStatus, HeldRowStep> transitions() {
        return TABLE;
    }

    public HeldRowStatus after(HeldRowStep step) {
        return TABLE.after(this, step);
    }
}
