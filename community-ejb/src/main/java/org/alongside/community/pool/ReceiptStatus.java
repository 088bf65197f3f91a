package org.alongside.community.pool;

import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** What is known about money that came to the bank (R-POOL-22). */
public enum ReceiptStatus implements Status<ReceiptStep> {

    SUSPENSE("Nobody knows yet whose it is"),
    PROPOSED("One person says whose it is"),
    MATCHED("Known"),
    RETURNED("Sent back");

    private static final Transitions<ReceiptStatus, ReceiptStep> TABLE = Transitions
            .between(ReceiptStatus.class, ReceiptStep.class)
            .allow(SUSPENSE, ReceiptStep.PROPOSE, PROPOSED)
            .allow(PROPOSED, ReceiptStep.CONFIRM, MATCHED)
            .allow(PROPOSED, ReceiptStep.DENY, SUSPENSE)
            .allow(SUSPENSE, ReceiptStep.SEND_BACK, RETURNED)
            .endingAt(MATCHED, RETURNED);

    private final String label;

    ReceiptStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public Transitions<ReceiptStatus, ReceiptStep> transitions() {
        return TABLE;
    }

    public ReceiptStatus after(ReceiptStep step) {
        return TABLE.after(this, step);
    }
}
