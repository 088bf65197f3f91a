package org.alongside.community.timebank;

import java.util.EnumSet;
import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where one piece of help stands (specification 3.5). Minutes move on the way to {@link #POSTED}, and nowhere else. */
public enum ExchangeStatus implements Status<ExchangeStep> {

    PROPOSED("Waiting for an answer"),
    ACCEPTED("Accepted"),
    REVIEW("The coordinator is looking at it"),
    ARRANGED("Arranged"),
    CLAIMED("Waiting to be confirmed"),
    QUERIED("Different times were said"),
    POSTED("Done"),
    CANCELLED("Cancelled"),
    EXPIRED("Nobody answered");

    private static final Transitions<ExchangeStatus, ExchangeStep> TABLE = Transitions
            .between(ExchangeStatus.class, ExchangeStep.class)
            .allow(PROPOSED, ExchangeStep.ACCEPT, ACCEPTED)
            .allow(PROPOSED, ExchangeStep.DECLINE, CANCELLED)
            .allow(PROPOSED, ExchangeStep.EXPIRE, EXPIRED)
            .allow(ACCEPTED, ExchangeStep.SEND_TO_REVIEW, REVIEW)
            .allow(ACCEPTED, ExchangeStep.ARRANGE, ARRANGED)
            .allow(REVIEW, ExchangeStep.APPROVE, ARRANGED)
            .allow(REVIEW, ExchangeStep.REFUSE, CANCELLED)
            .allow(ARRANGED, ExchangeStep.CLAIM, CLAIMED)
            .allow(CLAIMED, ExchangeStep.AGREE, CLAIMED)
            .allow(CLAIMED, ExchangeStep.CONFIRM, POSTED)
            .allow(CLAIMED, ExchangeStep.DIFFER, QUERIED)
            .allow(QUERIED, ExchangeStep.DIFFER, QUERIED)
            .allow(QUERIED, ExchangeStep.SETTLE, POSTED)
            .allow(QUERIED, ExchangeStep.DROP, CANCELLED)
            .allowFromAny(EnumSet.of(PROPOSED, ACCEPTED, REVIEW, ARRANGED, CLAIMED), ExchangeStep.CANCEL, CANCELLED)
            .allow(POSTED, ExchangeStep.REVERSE, POSTED)
            .endingAt(CANCELLED, EXPIRED);

    private final String label;

    ExchangeStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public Transitions<ExchangeStatus, ExchangeStep> transitions() {
        return TABLE;
    }

    public ExchangeStatus after(ExchangeStep step) {
        return TABLE.after(this, step);
    }
}
