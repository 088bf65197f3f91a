package org.alongside.accreditation.interim;

import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where an interim measure stands. */
public enum MeasureStatus implements Status<MeasureAct> {

    PROPOSED("Waits for a second member"),
    RUNNING("Suspended for now"),
    ENDED("Ended"),
    LAPSED("Ended, not reviewed in time"),
    CALLED_OFF("Called off");

    private static final Transitions<MeasureStatus, MeasureAct> TABLE = Transitions
            .between(MeasureStatus.class, MeasureAct.class)
            .allow(PROPOSED, MeasureAct.AGREE, RUNNING)
            .allow(PROPOSED, MeasureAct.CALL_OFF, CALLED_OFF)
            .allow(PROPOSED, MeasureAct.OVERTAKE, CALLED_OFF)
            .allow(RUNNING, MeasureAct.REVIEW, RUNNING)
            .allow(RUNNING, MeasureAct.END, ENDED)
            .allow(RUNNING, MeasureAct.RUN_OUT, ENDED)
            .allow(RUNNING, MeasureAct.OVERTAKE, ENDED)
            .allow(RUNNING, MeasureAct.LAPSE, LAPSED)
            .endingAt(ENDED, LAPSED, CALLED_OFF);

    private final String label;

    MeasureStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public Transitions<MeasureStatus, MeasureAct> transitions() {
        return TABLE;
    }

    public MeasureStatus after(MeasureAct act) {
        return TABLE.after(this, act);
    }
}
