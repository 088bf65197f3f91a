package org.alongside.community.round.control;

import org.alongside.community.round.entity.BudgetRound;
import org.alongside.platform.message.Notice;

/** What members are told about a round, in plain English; never how it goes before it is over (R-POOL-64). */
final class RoundNotices {

    private static final String ONE = "community/round/one?id=";

    private RoundNotices() {
    }

    static Notice begun(BudgetRound round) {
        return new Notice("R-POOL-45", "Ideas are wanted", """
                Your group would like to share out money from the pot. Everybody may put ideas forward. Later each of you \
                has the same amount to give to the ideas you like.""", ONE + round.id());
    }

    static Notice opened(BudgetRound round) {
        return new Notice("R-POOL-45", "You have money from the pot to give out", """
                You and the other members share out money from the pot. Each of you has the same amount. Look at the \
                ideas, and say how much of yours should go to which. You can change it until the end.""", ONE + round.id());
    }

    static Notice closing(BudgetRound round) {
        return new Notice("R-POOL-45", "Giving out the pot ends tomorrow", """
                You have not given out all of your part yet. You can until tomorrow. What nobody gives stays in the \
                pot.""", ONE + round.id());
    }

    static Notice closed(BudgetRound round) {
        return new Notice("R-POOL-45", "See which ideas get money", """
                Everybody has given out their part. You can see now which ideas get money from the pot, and which did not \
                get enough.""", ONE + round.id());
    }

    static Notice stopped(BudgetRound round) {
        return new Notice("R-POOL-46", "An idea was stopped", """
                An idea you gave money to was stopped. You have back all that you gave to it, and can give it to \
                another.""", ONE + round.id());
    }

    static Notice calledOff(BudgetRound round) {
        return new Notice("R-POOL-46", "Money from the pot is not shared out", """
                Your group was sharing out money from the pot. This was called off, and all of it is in the pot again.""",
                ONE + round.id());
    }
}
