package org.alongside.community.round;

import java.util.List;
import org.alongside.community.pool.PoolRule;
import org.alongside.community.pool.SpendCategory;
import org.alongside.platform.error.Answers;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.text.PlainText;

/**
 * What somebody begins a round with.
 *
 * @param category what the money was given for; null when it may be used for anything
 * @param openDays how long everybody has to give out their part
 */
public record RoundWanted(String title, SpendCategory category, long fundPence, int openDays) {

    private static final int LONGEST_TITLE = 120;
    private static final int LEAST_DAYS = 7;
    private static final int MOST_DAYS = 60;

    public RoundWanted {
        String called = title;
        Answers answers = new Answers();
        title = answers.read(() -> PlainText.required("title", called, LONGEST_TITLE));
        answers.check(() -> requireInRange(openDays));
        answers.require();
    }

    private static void requireInRange(int openDays) {
        if (openDays < LEAST_DAYS || openDays > MOST_DAYS) {
            throw new RuleBroken(List.of(Breach.at("openDays", PoolRule.DAYS_OUT_OF_RANGE, LEAST_DAYS, MOST_DAYS)));
        }
    }
}
