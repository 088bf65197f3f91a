package org.alongside.community.round;

import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where one idea in a round stands. */
public enum ProposalStatus implements Status<ProposalStep> {

    PUT("Put forward"),
    FUNDED("Gets its money"),
    NOT_FUNDED("Did not get enough"),
    STOPPED("Stopped");

    private static final Transitions<ProposalStatus, ProposalStep> TABLE = Transitions
            .between(ProposalStatus.class, ProposalStep.class)
            .allow(PUT, ProposalStep.CHANGE, PUT)
            .allow(PUT, ProposalStep.FUND, FUNDED)
            .allow(PUT, ProposalStep.MISS, NOT_FUNDED)
            .allow(PUT, ProposalStep.STOP, STOPPED)
            .endingAt(FUNDED, NOT_FUNDED, STOPPED);

    private final String label;

    ProposalStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public Transitions<ProposalStatus, ProposalStep> transitions() {
        return TABLE;
    }

    public ProposalStatus after(ProposalStep step) {
        return TABLE.after(this, step);
    }
}
