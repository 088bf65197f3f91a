package org.alongside.community.pool;

import java.util.EnumSet;
import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where a pool stands (specification 3.5, Pool). */
public enum PoolStatus implements Status<PoolStep> {

    FORMING("Being set up"),
    ACTIVE("Running"),
    FROZEN("Stopped for now"),
    WINDING_UP("Coming to an end"),
    CLOSED("Closed");

    private static final Transitions<PoolStatus, PoolStep> TABLE = Transitions
            .between(PoolStatus.class, PoolStep.class)
            .allow(FORMING, PoolStep.ADOPT, ACTIVE)
            .allow(ACTIVE, PoolStep.FREEZE, FROZEN)
            .allow(FROZEN, PoolStep.UNFREEZE, ACTIVE)
            .allowFromAny(EnumSet.of(ACTIVE, FROZEN), PoolStep.WIND_UP, WINDING_UP)
            .allow(WINDING_UP, PoolStep.CLOSE, CLOSED)
            .endingAt(CLOSED);

    private final String label;

    PoolStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public Transitions<PoolStatus, PoolStep> transitions() {
        return TABLE;
    }

    public PoolStatus after(PoolStep step) {
        return TABLE.after(this, step);
    }

    /** Money may be put in, held and paid; a frozen pool only gives back (R-POOL-44). */
    public boolean takesAndSpends() {
        return this == ACTIVE;
    }

    /** What was approved before is paid also while the pool comes to its end: then nobody waits for their money (R-POOL-41). */
    public boolean pays() {
        return this == ACTIVE || this == WINDING_UP;
    }

    /** Money on its way may still arrive at the bank: what arrives has to be written down. */
    public boolean keepsBooks() {
        return this != FORMING && this != CLOSED;
    }
}
