package org.alongside.community.decision;

/**
 * One count: how many may vote, and what their live ballots say (section 6.2). Who resolved their objection stood aside
 * and is counted with those who abstain.
 *
 * @param objecting unresolved objections
 */
public record Tally(int electors, int yes, int no, int abstain, int objecting) {

    /** However small the group, one person alone decides nothing. */
    public static final int FEWEST = 2;

    private static final int PERCENT = 100;

    public int ballots() {
        return yes + no + abstain + objecting;
    }

    /** How many ballots it takes: rounded up, and never fewer than two. */
    public int quorum(int percent) {
        return Math.max(FEWEST, (electors * percent + PERCENT - 1) / PERCENT);
    }

    public boolean reaches(int percent) {
        return ballots() >= quorum(percent);
    }

    public Finding finding(Method method, int quorumPercent) {
        return reaches(quorumPercent) ? method.finding(this) : Finding.INQUORATE;
    }

    /** As it is counted when objections could not be resolved and two thirds decide: who objects is against it. */
    public Tally withObjectionsAsNo() {
        return new Tally(electors, yes, no + objecting, abstain, 0);
    }
}
