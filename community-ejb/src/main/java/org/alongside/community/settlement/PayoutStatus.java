package org.alongside.community.settlement;

import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where a payment out of a pool stands. */
public enum PayoutStatus implements Status<PayoutStep> {

    PREPARED("Waits for a second person"),
    PAID("Paid"),
    WITHDRAWN("Not paid after all");

    private static final Transitions<PayoutStatus, PayoutStep> TABLE = Transitions
            .between(PayoutStatus.class, PayoutStep.class)
            .allow(PREPARED, PayoutStep.CONFIRM, PAID)
            .allow(PREPARED, PayoutStep.WITHDRAW, WITHDRAWN)
            .endingAt(PAID, WITHDRAWN);

    private final String label;

    PayoutStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public Transitions<PayoutStatus, PayoutStep> transitions() {
        return TABLE;
    }

    public PayoutStatus after(PayoutStep step) {
        return TABLE.after(this, step);
    }
}
