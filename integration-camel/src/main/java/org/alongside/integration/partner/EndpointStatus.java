package org.alongside.integration.partner;

import java.util.EnumSet;
import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where an endpoint stands (R-INT-87). */
public enum EndpointStatus implements Status<EndpointStep> {

    DRAFT("Being set up"),
    TESTING("Being tried"),
    LIVE("Working"),
    PAUSED("Paused"),
    /** The other end did not let us in, or was not who it was; a person looks before anything more is sent. */
    SUSPENDED_AUTH("Stopped: the sign-in or the key is not what it was"),
    RETIRED("Retired");

    private static final Transitions<EndpointStatus, EndpointStep> TABLE = Transitions
            .between(EndpointStatus.class, EndpointStep.class)
            .allow(DRAFT, EndpointStep.CHANGE, DRAFT)
            .allow(DRAFT, EndpointStep.TEST, TESTING)
            .allow(TESTING, EndpointStep.CHANGE, DRAFT)
            .allow(TESTING, EndpointStep.TEST, TESTING)
            .allow(TESTING, EndpointStep.GO_LIVE, LIVE)
            .allow(LIVE, EndpointStep.PAUSE, PAUSED)
            .allow(PAUSED, EndpointStep.RESUME, LIVE)
            .allow(PAUSED, EndpointStep.CHANGE, DRAFT)
            .allowFromAny(EnumSet.of(LIVE, PAUSED), EndpointStep.SUSPEND, SUSPENDED_AUTH)
            .allow(SUSPENDED_AUTH, EndpointStep.CHANGE, DRAFT)
            .allow(SUSPENDED_AUTH, EndpointStep.RESUME, LIVE)
            .allowFromAny(EnumSet.complementOf(EnumSet.of(RETIRED)), EndpointStep.RETIRE, RETIRED)
            .endingAt(RETIRED);

    private final String label;

    EndpointStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public Transitions<EndpointStatus, EndpointStep> transitions() {
        return TABLE;
    }

    public EndpointStatus after(EndpointStep step) {
        return TABLE.after(this, step);
    }
}
