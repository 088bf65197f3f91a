package org.alongside.community.decision;

/**
 * How a decision is taken, from the group's agreement.
 *
 * @param fallsBack after three rounds of objections two thirds decide; only if the agreement says so
 */
public record Terms(Method method, int quorumPercent, int openDays, Pace pace, boolean secret, boolean fallsBack) {

    /** The usual terms: half of the people, seven days, names shown afterwards. */
    public static Terms usual(Method method, int quorumPercent, int openDays) {
        return new Terms(method, quorumPercent, openDays, Pace.USUAL, false, false);
    }
}
