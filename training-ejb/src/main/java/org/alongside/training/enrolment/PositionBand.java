package org.alongside.training.enrolment;

/** How far somebody is from a place, as roughly as it is true: people before them may need two places (R-TRN-26). */
public enum PositionBand {

    NEXT,
    TWO_TO_FIVE,
    SIX_OR_MORE;

    private static final int LAST_OF_THE_FEW = 5;

    /** @param position 1 for the head of the queue */
    public static PositionBand of(int position) {
        if (position == 1) {
            return NEXT;
        }
        return position <= LAST_OF_THE_FEW ? TWO_TO_FIVE : SIX_OR_MORE;
    }
}
