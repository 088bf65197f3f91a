package org.alongside.training.run;

import java.util.EnumSet;
import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where an invitation to teach stands. */
public enum TrainerStatus implements Status<TrainerStatus.Move> {
    INVITED,
    CONFIRMED,
    DECLINED,
    WITHDREW;

    /** What moves it. */
    public enum Move {
        CONFIRM,
        DECLINE,
        WITHDRAW
    }

    private static final Transitions<TrainerStatus, Move> TABLE = Transitions.between(TrainerStatus.class, Move.class)
            .allow(INVITED, Move.CONFIRM, CONFIRMED)
            .allow(INVITED, Move.DECLINE, DECLINED)
            .allowFromAny(EnumSet.of(INVITED, CONFIRMED), Move.WITHDRAW, WITHDREW)
            .endingAt(DECLINED, WITHDREW);

    @Override
    public Transitions<TrainerStatus, Move> transitions() {
        return TABLE;
    }

    public TrainerStatus after(Move move) {
        return TABLE.after(this, move);
    }

    /** May still be in the room on the day. */
    public boolean isLive() {
        return this == INVITED || this == CONFIRMED;
    }
}
