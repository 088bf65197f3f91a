package org.alongside.training.run;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/** An amount in pounds, as somebody typed it (B11). */
public final class PoundsTyped {

    /** At most four digits of pounds, so that no number becomes expensive to read. */
    private static final Pattern AMOUNT = Pattern.compile("£?\\s?(\\d{1,4}(?:\\.\\d{2})?)");

    private PoundsTyped() {
    }

    /** Whole pence; refused when it is negative, empty, or has parts of a penny. */
    public static long pence(String field, String typed) {
        var amount = AMOUNT.matcher(typed == null ? "" : typed.strip());
        if (!amount.matches()) {
            throw new RuleBroken(List.of(Breach.at(field, RunRule.FEE_NOT_AN_AMOUNT)));
        }
        return new BigDecimal(amount.group(1)).movePointRight(2).longValueExact();
    }
}
