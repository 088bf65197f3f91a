package org.alongside.accreditation.panel;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What can happen to a panel case, and in whose hands it is; {@link PanelStatus} says when. */
public enum PanelAct {

    ASK_INTERESTS(Hand.PORTAL),
    ANSWER(Hand.MEMBER),
    STEP_OUT(Hand.MEMBER),
    ALL_ANSWERED(Hand.PORTAL),
    LOSE_QUORUM_OR_CONTROL(Hand.PORTAL),
    RECOVER(Hand.PORTAL),
    SUBSTITUTE(Hand.COORDINATOR),
    STAND_DOWN(Hand.CHAIR),
    TRANSFER(Hand.COORDINATOR),
    ARRIVE(Hand.MEMBER),
    LEAVE(Hand.MEMBER),
    OPEN(Hand.CHAIR),
    PROPOSE(Hand.CHAIR),
    VOTE(Hand.MEMBER),
    NOT_CARRY(Hand.PORTAL),
    CLOSE(Hand.CHAIR),
    REOPEN(Hand.CHAIR),
    RELEASE(Hand.COORDINATOR),
    END(Hand.PORTAL);

    /** Whose act it is. The chair is a member too. */
    public enum Hand {
        MEMBER,
        CHAIR,
        COORDINATOR,
        PORTAL
    }

    private final Hand hand;

    PanelAct(Hand hand) {
        this.hand = hand;
    }

    /** What nobody may do before the interest question is answered. */
    public static Set<PanelAct> needingAnAnswer() {
        return EnumSet.of(ARRIVE, LEAVE, OPEN, PROPOSE, VOTE, CLOSE, STAND_DOWN, REOPEN, RELEASE, STEP_OUT, SUBSTITUTE,
                TRANSFER);
    }

    /** What these hands may do. */
    public static Set<PanelAct> of(Set<Hand> hands) {
        return EnumSet.allOf(PanelAct.class).stream().filter(act -> hands.contains(act.hand))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PanelAct.class)));
    }
}
