package org.alongside.training.run;

import java.util.List;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.money.AmountTyped;

/** A fee, pay or a cost in pounds, as somebody typed it (B11). Nothing is an answer too: many courses are free. */
public final class PoundsTyped {

    private static final long MOST = 999_999;

    private PoundsTyped() {
    }

    /** Whole pence below ten thousand pounds. */
    public static long pence(String field, String typed) {
        long pence = AmountTyped.read(typed).orElse(-1);
        if (pence < 0 || pence > MOST) {
            throw new RuleBroken(List.of(Breach.at(field, RunRule.FEE_NOT_AN_AMOUNT)));
        }
        return pence;
    }
}
