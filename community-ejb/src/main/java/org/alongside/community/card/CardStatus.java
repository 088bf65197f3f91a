package org.alongside.community.card;

import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Whether the statements of somebody's card are read here. */
public enum CardStatus implements Status<CardStep> {

    ASKED("Somebody makes sure that it is yours"),
    READ("Its statements are read here"),
    REFUSED("We could not make sure that it is yours"),
    ENDED("Its statements are not read any more");

    private static final Transitions<CardStatus, CardStep> TABLE = Transitions.between(CardStatus.class, CardStep.class)
            .allow(ASKED, CardStep.CONFIRM, READ)
            .allow(ASKED, CardStep.REFUSE, REFUSED)
            .allow(ASKED, CardStep.END, ENDED)
            .allow(READ, CardStep.END, ENDED)
            .endingAt(REFUSED, ENDED);

    private final String label;

    CardStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public Transitions<CardStatus, CardStep> transitions() {
        return TABLE;
    }

    public CardStatus after(CardStep step) {
        return TABLE.after(this, step);
    }

    /** Somebody has one such at a time. */
    public boolean isLive() {
        return this == ASKED || this == READ;
    }
}
