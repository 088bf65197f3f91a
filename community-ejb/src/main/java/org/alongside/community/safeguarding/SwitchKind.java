package org.alongside.community.safeguarding;

/** What can be paused for a person to protect somebody, without saying that anybody did wrong (R-SAFE-08). */
public enum SwitchKind {

    PAUSE_SIGNATORY("They release no payments from a shared budget"),
    PAUSE_MEMBER("They take no part in shared budgets: no vote and no task; their money stays as it is"),
    SUSPEND_GRANT("They act for nobody else"),
    REVIEW_ALL("The coordinator looks at each exchange of time first"),
    HIDE_PROFILE("Their profile is not suggested to peers");

    private final String label;

    SwitchKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
