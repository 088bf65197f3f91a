package org.alongside.community.round;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.community.pool.SpendCategory;
import org.alongside.platform.error.Answers;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.text.PlainText;

/**
 * What somebody would like part of the pot to be used for.
 *
 * @param payee       who is paid
 * @param payeeMember the member who is paid, or whose business is; null for anybody else
 * @param leastPence  below this it cannot be done
 * @param mostPence   more than this it could not use
 * @param advice      what was found out about employing somebody; needed when it is personal care (R-POOL-39)
 */
public record IdeaWanted(String title, String words, SpendCategory category, String payee, UUID payeeMember,
                         long leastPence, long mostPence, boolean personalCare, String advice) {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST = 2000;

    public IdeaWanted {
        Answers answers = new Answers();
        title = required(answers, "title", title, LONGEST_TITLE);
        words = required(answers, "words", words, LONGEST);
        payee = required(answers, "payee", payee, LONGEST_TITLE);
        String found = advice;
        advice = answers.read(() -> PlainText.optional("advice", found, LONGEST));
        List<Breach> breaches = new ArrayList<>();
        if (category == null) {
            breaches.add(Breach.at("category", RoundRule.KIND_MISSING));
        }
        if (leastPence > mostPence) {
            breaches.add(Breach.at("most", RoundRule.LEAST_ABOVE_MOST));
        }
        if (personalCare && "".equals(advice)) {
            breaches.add(Breach.at("advice", RoundRule.ADVICE_MISSING));
        }
        answers.check(() -> RuleBroken.throwIfAny(breaches));
        answers.require();
    }

    private static String required(Answers answers, String field, String typed, int longest) {
        return answers.read(() -> PlainText.required(field, typed, longest));
    }
}
