package org.alongside.training.enrolment;

/**
 * How many places went to disabled people and family members, by the tick they made themselves.
 *
 * @param places  null, with the others, when so few people ticked or did not tick that somebody could be recognised
 * @param claimed of those
 */
public record ReservedShare(Integer places, Integer claimed) {

    private static final int WHOLE = 100;

    /** Neither those who ticked nor the rest may be few: each number gives the other away. */
    public static ReservedShare of(int places, int claimed, int suppressBelow) {
        return claimed < suppressBelow || places - claimed < suppressBelow ? new ReservedShare(null, null)
                : new ReservedShare(places, claimed);
    }

    public boolean isShown() {
        return places != null;
    }

    /** In whole percent; null when it is not shown. */
    public Integer share() {
        return places == null ? null : Integer.valueOf(WHOLE * claimed / places);
    }
}
