package org.alongside.community.settlement.control;

import org.alongside.community.pool.PoolFacts;
import org.alongside.platform.message.Notice;

/** What people are told when money leaves a pool, in plain English and without figures (R-PRIV-08). */
public final class SettlementNotices {

    private static final String MONEY = "community/money";
    private static final String PAY = "community/pool/pay?id=";

    private SettlementNotices() {
    }

    public static Notice leaving(PoolFacts pool) {
        return new Notice("P20", "You are leaving a shared budget", """
                You are leaving "%s". What is free of your money comes back to you now. What is reserved for something that \
                cannot be cancelled any more stays until that is paid, and not longer.""".formatted(pool.name()), MONEY);
    }

    public static Notice toPay(PoolFacts pool) {
        return new Notice("P21", "Money has to be paid back", """
                In "%s" money is owed to somebody. One of you prepares the payment, and another one confirms it.""".formatted(
                pool.name()), PAY + pool.poolId());
    }

    public static Notice left(PoolFacts pool) {
        return new Notice("P22", "Everything is settled", """
                You have left "%s", and everything is settled. Thank you for having been part of it.""".formatted(
                pool.name()), MONEY);
    }

    public static Notice clawback() {
        return new Notice("P23", "Your council asks for money back", """
                Your council asks for some direct payment money back. Nothing is paid until you have answered, and you may \
                disagree.

                Read what it asks and why, take your time, and ask somebody to help you if you like.""", MONEY);
    }

    public static Notice clawbackOfSomebody() {
        return new Notice("P23", "A council asks somebody you act for to pay money back", """
                A council asks for direct payment money of somebody back, and you may decide about money for them.
                First help them to answer themselves. Nothing is paid until there is an answer.""", MONEY);
    }

    public static Notice answerWanted() {
        return new Notice("P23", "Your council waits for your answer", """
                Your council has asked for some direct payment money back, and you have not answered yet. Nothing is paid \
                until you have, and you may disagree.

                You can ask somebody to help you.""", MONEY);
    }

    public static Notice answerWantedForSomebody() {
        return new Notice("P23", "A council waits for the answer of somebody you act for", """
                A council has asked for direct payment money of somebody back, and there is no answer yet. You may decide \
                about money for them. First help them to answer themselves.""", MONEY);
    }

    public static Notice settled() {
        return new Notice("P23", "Your council has answered", """
                Your council has answered what you said. Read what it asks now.""", MONEY);
    }

    public static Notice unanswered() {
        return new Notice("P24", "Somebody has not answered their council", """
                A person has not answered what their council asks for. Please talk with them. Nothing is paid before they \
                have answered.""", "community/pool/requests");
    }

    public static Notice released() {
        return new Notice("P25", "What your council gets", """
                What you agreed to has been set aside for your council. Nobody else's money is touched.""", MONEY);
    }
}
