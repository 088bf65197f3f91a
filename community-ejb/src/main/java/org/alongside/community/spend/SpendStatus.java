package org.alongside.community.spend;

import java.util.EnumSet;
import java.util.Set;
import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where a spend stands (specification 3.5, SpendRequest). */
public enum SpendStatus implements Status<SpendStep> {

    SUBMITTED("Waiting for answers"),
    SHARES_CONFIRMED("Waiting for approval"),
    APPROVED("Approved, not paid yet"),
    PART_PAID("Partly paid"),
    PAID("Paid, receipt wanted"),
    CLOSED("Finished"),
    CANCELLED("Called off"),
    EXPIRED("Ran out before it was paid");

    /** Shares of these may still change. */
    public static final Set<SpendStatus> ASKING = EnumSet.of(SUBMITTED, SHARES_CONFIRMED);

    /** Money may be reserved for these. */
    public static final Set<SpendStatus> HOLDING = EnumSet.of(APPROVED, PART_PAID);

    private static final Transitions<SpendStatus, SpendStep> TABLE = Transitions
            .between(SpendStatus.class, SpendStep.class)
            .allow(SUBMITTED, SpendStep.ANSWER, SUBMITTED)
            .allow(SUBMITTED, SpendStep.SHARES_READY, SHARES_CONFIRMED)
            .allow(SHARES_CONFIRMED, SpendStep.SEND_BACK, SUBMITTED)
            .allow(SHARES_CONFIRMED, SpendStep.APPROVE, APPROVED)
            .allow(APPROVED, SpendStep.SEND_BACK, SUBMITTED)
            .allowFromAny(EnumSet.of(APPROVED, PART_PAID), SpendStep.PAY_PART, PART_PAID)
            .allowFromAny(EnumSet.of(APPROVED, PART_PAID), SpendStep.PAY, PAID)
            .allow(PAID, SpendStep.RECEIPT, CLOSED)
            .allow(PAID, SpendStep.REFUND, PAID)
            .allow(CLOSED, SpendStep.REFUND, CLOSED)
            .allowFromAny(EnumSet.of(SUBMITTED, SHARES_CONFIRMED, APPROVED), SpendStep.CANCEL, CANCELLED)
            .allow(APPROVED, SpendStep.EXPIRE, EXPIRED)
            .endingAt(CANCELLED, EXPIRED);

    private final String label;

    SpendStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public Transitions<SpendStatus, SpendStep> transitions() {
        return TABLE;
    }

    public SpendStatus after(SpendStep step) {
        return TABLE.after(this, step);
    }
}
