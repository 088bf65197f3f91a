package org.alongside.accreditation.framework;

import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where a national edition stands. */
public enum EditionStatus implements Status<EditionStatus.Move> {
    DRAFT,
    IN_FORCE,
    SUPERSEDED;

    /** What moves it. */
    public enum Move {
        BRING_INTO_FORCE,
        SUPERSEDE
    }

    private static final Transitions<EditionStatus, Move> TABLE = Transitions.between(EditionStatus.class, Move.class)
            .allow(DRAFT, Move.BRING_INTO_FORCE, IN_FORCE)
            .allow(IN_FORCE, Move.SUPERSEDE, SUPERSEDED)
            .endingAt(SUPERSEDED);

    @Override
    public Transitions<EditionStatus, Move> transitions() {
        return TABLE;
    }

    public EditionStatus after(Move move) {
        return TABLE.after(this, move);
    }
}
