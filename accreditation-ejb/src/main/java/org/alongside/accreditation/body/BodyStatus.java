package org.alongside.accreditation.body;

import java.util.Set;
import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where a body stands. */
public enum BodyStatus implements Status<BodyStatus.Move> {
    PROPOSED,
    CONSULTING,
    RECOGNISED,
    RECOGNISED_WITH_CONDITIONS,
    IN_BREACH,
    MANDATE_SUSPENDED,
    WOUND_UP;

    /** What moves it. */
    public enum Move {
        /** Only the steward group, which nobody recognises: by itself, when it first meets control. */
        FORM,
        OPEN_CONSULTATION,
        DECLINE,
        RECOGNISE,
        RECOGNISE_WITH_CONDITIONS,
        /** By itself, at any instant. */
        LOSE_CONTROL,
        /** By itself; a body comes back to where it was. */
        RESTORE_CONTROL,
        RESTORE_CONTROL_WITH_CONDITIONS,
        /** By itself, when the time to restore control is over. */
        RUN_OUT_OF_TIME,
        SUSPEND,
        RESTORE_MANDATE,
        WIND_UP
    }

    private static final Set<BodyStatus> GOING = Set.of(PROPOSED, CONSULTING, RECOGNISED, RECOGNISED_WITH_CONDITIONS,
            IN_BREACH, MANDATE_SUSPENDED);

    private static final Set<BodyStatus> DECIDING = Set.of(RECOGNISED, RECOGNISED_WITH_CONDITIONS);

    private static final Transitions<BodyStatus, Move> TABLE = Transitions.between(BodyStatus.class, Move.class)
            .allow(PROPOSED, Move.FORM, RECOGNISED)
            .allow(PROPOSED, Move.OPEN_CONSULTATION, CONSULTING)
            .allow(CONSULTING, Move.DECLINE, PROPOSED)
            .allow(CONSULTING, Move.RECOGNISE, RECOGNISED)
            .allow(CONSULTING, Move.RECOGNISE_WITH_CONDITIONS, RECOGNISED_WITH_CONDITIONS)
            .allowFromAny(DECIDING, Move.LOSE_CONTROL, IN_BREACH)
            .allow(IN_BREACH, Move.RESTORE_CONTROL, RECOGNISED)
            .allow(IN_BREACH, Move.RESTORE_CONTROL_WITH_CONDITIONS, RECOGNISED_WITH_CONDITIONS)
            .allow(IN_BREACH, Move.RUN_OUT_OF_TIME, MANDATE_SUSPENDED)
            .allowFromAny(DECIDING, Move.SUSPEND, MANDATE_SUSPENDED)
            .allow(MANDATE_SUSPENDED, Move.RESTORE_MANDATE, RECOGNISED)
            .allowFromAny(GOING, Move.WIND_UP, WOUND_UP)
            .endingAt(WOUND_UP);

    @Override
    public Transitions<BodyStatus, Move> transitions() {
        return TABLE;
    }

    public BodyStatus after(Move move) {
        return TABLE.after(this, move);
    }

    /** Recognised, with or without conditions, and not in breach. */
    public boolean decides() {
        return DECIDING.contains(this);
    }
}
