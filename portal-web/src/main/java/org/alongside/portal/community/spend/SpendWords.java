package org.alongside.portal.community.spend;

import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.community.pool.MoneySource;
import org.alongside.community.spend.ShareAnswer;
import org.alongside.community.spend.boundary.MyShare;
import org.alongside.community.spend.boundary.PaymentLine;
import org.alongside.community.spend.boundary.SpendStory;

/** One sentence about a spend: what happens next, for whoever reads it. */
final class SpendWords {

    private static final Map<String, String> DONE = Map.ofEntries(
            Map.entry("asked", "Everybody who takes part is asked now."),
            Map.entry("in", "You have said that you are in."),
            Map.entry("out", "You have said that you are out. You do not have to say why."),
            Map.entry("approved", "You have approved it."),
            Map.entry("hurried", "You have said that it cannot wait. When two signatories have, voting takes one day."),
            Map.entry("paid", "The payment is written down. Somebody else looks at it and releases it."),
            Map.entry("released", "The payment is released."),
            Map.entry("evidence", "The receipt is written down."),
            Map.entry("refunded", "What came back is written down, and is back with the people who paid."),
            Map.entry("again", "Everybody is asked about the new price now."),
            Map.entry("calledOff", "It is called off."));

    private SpendWords() {
    }

    static String done(String what) {
        return DONE.getOrDefault(what, "");
    }

    static String next(SpendStory it) {
        return switch (it.line().status()) {
            case SUBMITTED -> it.can("ANSWER") && it.mine().answer() == ShareAnswer.NONE
                    ? "Please say whether you are in."
                    : "We wait until everybody who takes part has said whether they are in.";
            case SHARES_CONFIRMED -> it.can("APPROVE") ? "Please look at it, and say whether you approve it."
                    : "It waits for approval. So far: %d of %d.".formatted(it.approvedBy().size(), it.approvalsNeeded());
            case APPROVED, PART_PAID -> toPay(it);
            case PAID -> it.can("EVIDENCE") ? "It is paid. Please write down the receipt."
                    : "It is paid. The receipt is still wanted, from %s or the treasurer.".formatted(it.askedBy());
            case CLOSED -> "It is paid, and the receipt is there. There is nothing left to do.";
            case CANCELLED -> "It was called off. Nobody pays for it.";
            case EXPIRED -> "It was not paid in time. What was set aside is free again.";
        };
    }

    private static String toPay(SpendStory it) {
        if (it.can("RELEASE")) {
            return "A payment waits for you to look at it and release it.";
        }
        if (it.payments().stream().anyMatch(PaymentLine::waits)) {
            return "A payment is written down. Somebody else looks at it and releases it.";
        }
        return it.can("PREPARE") ? "You can pay it at the bank now. Then write it down here."
                : "It is approved. The treasurer pays it next.";
    }

    /** As in "from your direct payment". */
    static String sources(MyShare share) {
        return share.sources().stream().map(MoneySource::label).map(String::toLowerCase)
                .collect(Collectors.joining(" and your "));
    }
}
