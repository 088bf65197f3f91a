package org.alongside.platform.money;

import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/**
 * An amount in pounds, as somebody typed it (section 14, E-MONEY-1).
 *
 * <p>What can only mean one thing is read: {@code £1,000}, {@code 1000.5}, {@code 12.50}. What could mean two, as
 * {@code 12,50} could, is never guessed at. Every sign is looked at before any number is made of them, so that nothing
 * anybody types is expensive to read.
 */
public final class AmountTyped {

    /** A million pounds. */
    public static final long MOST = 100_000_000L;

    private static final int LONGEST = 60;
    private static final Pattern AMOUNT =
            Pattern.compile("£?(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?");
    private static final Pattern NEGATIVE = Pattern.compile("£?[-\u2212\u2013]£?[\\d,]+(?:\\.\\d+)?");
    private static final Pattern SHORT_FORM = Pattern.compile("(?i)£?[\\d.,]+(?:e[+-]?\\d+|k|m)");
    private static final Pattern PENCE_AFTER_COMMA = Pattern.compile("£?\\d+,\\d{1,2}");
    private static final Pattern OTHER_DIGIT = Pattern.compile("[\\p{Nd}&&[^0-9]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]+");

    private AmountTyped() {
    }

    /** Whole pence, from a penny to a million pounds. */
    public static long pence(String field, String typed) {
        return between(field, typed, 1);
    }

    /** Whole pence, where nothing at all is an answer too. */
    public static long penceOrNone(String field, String typed) {
        return between(field, typed, 0);
    }

    /** Whole pence, for a form with a sentence of its own about what is no amount. */
    public static OptionalLong read(String typed) {
        try {
            return OptionalLong.of(penceOrNone("", typed));
        } catch (RuleBroken refused) {
            return OptionalLong.empty();
        }
    }

    private static long between(String field, String typed, long least) {
        String text = SPACES.matcher(typed == null ? "" : typed).replaceAll("");
        MoneyRule refusal = refusal(text);
        if (refusal != null) {
            throw refused(field, refusal);
        }
        long pence = value(text);
        if (pence < least) {
            throw refused(field, MoneyRule.AMOUNT_IS_NOTHING);
        }
        return pence;
    }

    private static MoneyRule refusal(String text) {
        if (text.isEmpty()) {
            return MoneyRule.AMOUNT_MISSING;
        }
        Matcher amount = AMOUNT.matcher(text);
        if (text.length() <= LONGEST && amount.matches()) {
            return written(amount);
        }
        return text.length() > LONGEST ? MoneyRule.AMOUNT_NOT_READ : misread(text);
    }

    private static MoneyRule written(Matcher amount) {
        if (amount.group(2) != null && amount.group(2).length() > 2) {
            return MoneyRule.AMOUNT_SPLITS_A_PENNY;
        }
        String pounds = digits(amount.group(1));
        return pounds.length() > 7 || value(amount.group()) > MOST ? MoneyRule.AMOUNT_TOO_LARGE : null;
    }

    private static MoneyRule misread(String text) {
        if (OTHER_DIGIT.matcher(text).find()) {
            return MoneyRule.AMOUNT_IN_OTHER_DIGITS;
        }
        if (NEGATIVE.matcher(text).matches()) {
            return MoneyRule.AMOUNT_IS_NOTHING;
        }
        if (SHORT_FORM.matcher(text).matches()) {
            return MoneyRule.AMOUNT_IN_SHORT_FORM;
        }
        return PENCE_AFTER_COMMA.matcher(text).matches()
                ? MoneyRule.AMOUNT_HAS_PENCE_AFTER_A_COMMA : MoneyRule.AMOUNT_NOT_READ;
    }

    /** Only for what has been looked at. */
    private static long value(String text) {
        Matcher amount = AMOUNT.matcher(text);
        amount.matches();
        String pence = amount.group(2) == null ? "00" : (amount.group(2) + "0").substring(0, 2);
        return Long.parseLong(digits(amount.group(1)) + pence);
    }

    private static String digits(String pounds) {
        String plain = pounds.replace(",", "").replaceFirst("^0+", "");
        return plain.isEmpty() ? "0" : plain;
    }

    private static RuleBroken refused(String field, MoneyRule rule) {
        return new RuleBroken(List.of(Breach.at(field, rule)));
    }
}
