package org.alongside.community.timebank.boundary;

import java.util.List;
import org.alongside.community.timebank.BenefitsNote;
import org.alongside.community.timebank.Minutes;

/**
 * My own time: nobody else sees it (R-TIME-24).
 *
 * @param balance     given less received; it may be below nothing
 * @param canReceive  how much more I can receive before giving again
 * @param much        I have so much that we ask kindly whether I would like to use or give some (R-TIME-06)
 * @param belowLimit  an exchange was taken back and left me below; I receive again once I am within (R-TIME-20)
 * @param lines       the oldest first
 */
public record MyTime(long given, long received, long balance, long canReceive, boolean much, boolean belowLimit,
        List<StatementLine> lines, List<TimeMonth> months) {

    /** "You have given 3 hours and received 2 hours." */
    public String words() {
        return "You have given " + Minutes.words(given) + " and received " + Minutes.words(received) + ".";
    }

    public String balanceWords() {
        return BalanceWords.of(balance);
    }

    public String canReceiveWords() {
        return Minutes.words(canReceive);
    }

    public String benefits() {
        return BenefitsNote.TEXT;
    }

    public String letter() {
        return BenefitsNote.LETTER;
    }
}
