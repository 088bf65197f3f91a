package org.alongside.platform.reference;

import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where a version of a list stands. */
public enum VersionStatus implements Status<VersionStatus.Move> {
    STAGED,
    IN_FORCE,
    REPLACED,
    DISCARDED;

    /** What moves it. */
    public enum Move {
        /** For the first time, or again. */
        PUT_IN_FORCE,
        /** Another one takes its place. */
        REPLACE,
        DISCARD
    }

    private static final Transitions<VersionStatus, Move> TABLE = Transitions.between(VersionStatus.class, Move.class)
            .allow(STAGED, Move.PUT_IN_FORCE, IN_FORCE)
            .allow(STAGED, Move.DISCARD, DISCARDED)
            .allow(IN_FORCE, Move.REPLACE, REPLACED)
            .allow(REPLACED, Move.PUT_IN_FORCE, IN_FORCE)
            .endingAt(DISCARDED);

    @Override
    public Transitions<VersionStatus, Move> transitions() {
        return TABLE;
    }

    public VersionStatus after(Move move) {
        return TABLE.after(this, move);
    }
}
