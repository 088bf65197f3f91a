package org.alongside.accreditation.application;

/** The parts of the task list beside the criteria. Gaps name them, and the pages link to them. */
public enum Section {

    ADULT("adult"),
    INDEPENDENCE("independence"),
    PRIOR_OUTCOMES("prior-outcomes"),
    UNDERTAKINGS("undertakings");

    private final String field;

    Section(String field) {
        this.field = field;
    }

    /** The name under which a gap points here. */
    public String field() {
        return field;
    }
}
