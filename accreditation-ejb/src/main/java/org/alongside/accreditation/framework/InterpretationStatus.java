package org.alongside.accreditation.framework;

import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where a local interpretation stands. */
public enum InterpretationStatus implements Status<InterpretationStatus.Move> {
    DRAFT,
    CONSULTING,
    ADOPTED,
    SUPERSEDED;

    /** What moves it. */
    public enum Move {
        OPEN_CONSULTATION,
        /** What people said asks for different rules: back to the draft, and people are asked again. */
        REVISE,
        ADOPT,
        SUPERSEDE
    }

    private static final Transitions<InterpretationStatus, Move> TABLE =
            Transitions.between(InterpretationStatus.class, Move.class)
                    .allow(DRAFT, Move.OPEN_CONSULTATION, CONSULTING)
                    .allow(CONSULTING, Move.REVISE, DRAFT)
                    .allow(CONSULTING, Move.ADOPT, ADOPTED)
                    .allow(ADOPTED, Move.SUPERSEDE, SUPERSEDED)
                    .endingAt(SUPERSEDED);

    @Override
    public Transitions<InterpretationStatus, Move> transitions() {
        return TABLE;
    }

    public InterpretationStatus after(Move move) {
        return TABLE.after(this, move);
    }
}
