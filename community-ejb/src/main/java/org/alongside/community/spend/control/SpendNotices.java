package org.alongside.community.spend.control;

import org.alongside.community.pool.PoolFacts;
import org.alongside.community.spend.entity.Spend;
import org.alongside.platform.message.Notice;

/** What members are told about a spend, in plain English; never what anybody else pays or from which money. */
final class SpendNotices {

    private static final String ONE = "community/spend/one?id=";

    private SpendNotices() {
    }

    static Notice shareWanted(Spend spend) {
        return new Notice("R-POOL-07", "Your answer is wanted", """
                Your group would like to pay for something together. See what it is and what your share would be, and say \
                whether you are in or out.

                You decide about your own money. You do not have to give a reason.""",
                "community/spend/answer?id=" + spend.id());
    }

    static Notice shareRose(Spend spend) {
        return new Notice("R-POOL-08", "Your share has become more", """
                Somebody else is out, so your share would be more than you said you would pay. Nothing has been paid. \
                Look at the new share, and say whether you are in or out.""",
                "community/spend/answer?id=" + spend.id());
    }

    static Notice wouldYouPayMore(Spend spend) {
        return new Notice("R-POOL-13", "Would you pay more than your share?", """
                Not everybody has enough money for something your group wants to pay for. Your group agreed that the others \
                are asked then. Look at what it would be, and say yes or no.
                You do not have to pay for others. You can still say that you are out.""",
                "community/spend/answer?id=" + spend.id());
    }

    static Notice priceRose(Spend spend) {
        return new Notice("R-POOL-15", "The price has become more", """
                Something your group wants to pay for costs more than all of you agreed on. Nothing has been paid, and your \
                money is free again. Look at the new price and your new share, and say whether you are in or out.""",
                ONE + spend.id());
    }

    static Notice approvalWanted(Spend spend) {
        return new Notice("R-POOL-17", "Your approval is wanted", """
                Everybody who is in has agreed to their share of something your group wants to pay for. You are one of \
                those who can approve it.""", "community/spend/approve?id=" + spend.id());
    }

    static Notice reviewWanted() {
        return new Notice("R-POOL-16", "A group needs somebody independent", """
                A group is too small to approve something it wants to pay for. Look at it as somebody who belongs to \
                neither side.""", "community/spend/review");
    }

    static Notice releaseWanted(Spend spend) {
        return new Notice("R-POOL-17", "A payment waits to be released", """
                A payment of your group is written down. Somebody other than who wrote it down has to release it.""",
                ONE + spend.id());
    }

    static Notice evidenceWanted(Spend spend) {
        return new Notice("R-POOL-18", "Please keep the receipt", """
                What you asked for has been paid. Write down the receipt or the invoice within 30 days, so that everybody \
                can show what their money was used for.""", "community/spend/evidence?id=" + spend.id());
    }

    static Notice evidenceMissing(Spend spend) {
        return new Notice("R-POOL-18", "A receipt is still missing", """
                There is no receipt yet for something you asked for. Money without a receipt is what councils ask back. \
                It stands on everybody's statement until it is there.""",
                "community/spend/evidence?id=" + spend.id());
    }

    static Notice ended(Spend spend) {
        return new Notice("R-POOL-14", "A payment will not be made", """
                Something your group wanted to pay for does not take place. What was held of your money is free again.""",
                ONE + spend.id());
    }

    static Notice cameBack(Spend spend) {
        return new Notice("R-POOL-19", "Money came back", """
                Part of what your group paid came back. Your part is with your money again.""", ONE + spend.id());
    }

    /** To somebody who has left: the page of the spend is not theirs any more. */
    static Notice cameBackLate(PoolFacts pool) {
        return new Notice("R-POOL-19", "Some money is still yours", """
                You have left "%s". Part of something it had paid with you came back since, and your part of that is \
                yours. You do not have to do anything: it is paid to you, and you see it under "My money" until it \
                is.""".formatted(pool.name()), "community/money");
    }

    static Notice toPayBack(PoolFacts pool) {
        return new Notice("R-POOL-19", "Money has to be paid back", """
                In "%s" money came back, and part of it belongs to somebody who has left. One of you prepares the payment, \
                and another one confirms it.""".formatted(pool.name()), "community/pool/pay?id=" + pool.poolId());
    }
}
