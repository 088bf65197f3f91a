package org.alongside.community.statement;

import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where a month of a pool's books stands; closed for ever once it is closed (specification 3.5, Period). */
public enum PeriodStatus implements Status<PeriodStep> {

    OPEN("Open"),
    RECONCILING("Compared with the bank"),
    CLOSED("Closed");

    private static final Transitions<PeriodStatus, PeriodStep> TABLE = Transitions
            .between(PeriodStatus.class, PeriodStep.class)
            .allow(OPEN, PeriodStep.RECONCILE, RECONCILING)
            .allow(RECONCILING, PeriodStep.RECONCILE, RECONCILING)
            .allow(RECONCILING, PeriodStep.CLOSE, CLOSED)
            .endingAt(CLOSED);

    private final String label;

    PeriodStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public Transitions<PeriodStatus, PeriodStep> transitions() {
        return TABLE;
    }

    public PeriodStatus after(PeriodStep step) {
        return TABLE.after(this, step);
    }
}
