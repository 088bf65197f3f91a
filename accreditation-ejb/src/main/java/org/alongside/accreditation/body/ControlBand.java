package org.alongside.accreditation.body;

/** All that is ever told outside about who controls a body (R-ACC-04). */
public enum ControlBand {
    NOT_MET("The body does not meet the rule at the moment, so it cannot decide"),
    MORE_THAN_HALF("More than half of the votes are held by disabled people and carers"),
    THREE_QUARTERS_OR_MORE("Three quarters or more of the votes are held by disabled people and carers");

    private final String label;

    ControlBand(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
