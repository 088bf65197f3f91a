package org.alongside.community.pool;

import java.util.EnumSet;
import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where a contribution stands (specification 3.5, Contribution). */
public enum ContributionStatus implements Status<ContributionStep> {

    PLEDGED("Promised"),
    RECEIVED("Arrived, waiting for the bank"),
    CLEARED("Ready to use"),
    BOUNCED("Taken back by the bank"),
    EXHAUSTED("Used up"),
    RETURNED("Given back"),
    EXPIRED("Its time is over");

    private static final Transitions<ContributionStatus, ContributionStep> TABLE = Transitions
            .between(ContributionStatus.class, ContributionStep.class)
            .allow(PLEDGED, ContributionStep.MATCH, RECEIVED)
            .allow(RECEIVED, ContributionStep.CLEAR, CLEARED)
            .allowFromAny(EnumSet.of(RECEIVED, CLEARED), ContributionStep.BOUNCE, BOUNCED)
            .allow(CLEARED, ContributionStep.EXHAUST, EXHAUSTED)
            .allow(CLEARED, ContributionStep.RETURN, RETURNED)
            .allow(CLEARED, ContributionStep.EXPIRE, EXPIRED)
            .endingAt(BOUNCED, EXHAUSTED, RETURNED, EXPIRED);

    private final String label;

    ContributionStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public Transitions<ContributionStatus, ContributionStep> transitions() {
        return TABLE;
    }

    public ContributionStatus after(ContributionStep step) {
        return TABLE.after(this, step);
    }

    /** What is in it may be spent. Money paid back into a lot that was used up may be used again. */
    public boolean isSpendable() {
        return this == CLEARED || this == EXHAUSTED;
    }

    public boolean hasArrived() {
        return this != PLEDGED;
    }
}
