package org.alongside.accreditation.application;

/** What a panel can decide about an application. */
public enum PanelOutcome {

    ACCREDIT(ApplicationMove.ACCREDIT),
    ACCREDIT_WITH_CONDITIONS(ApplicationMove.ACCREDIT_WITH_CONDITIONS),
    DEFER(ApplicationMove.DEFER),
    REFUSE(ApplicationMove.REFUSE);

    private final ApplicationMove move;

    PanelOutcome(ApplicationMove move) {
        this.move = move;
    }

    public ApplicationMove move() {
        return move;
    }

    public boolean accredits() {
        return this == ACCREDIT || this == ACCREDIT_WITH_CONDITIONS;
    }
}
