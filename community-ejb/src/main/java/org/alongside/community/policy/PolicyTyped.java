package org.alongside.community.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/** A change as somebody typed it, understood; every field that is missing or no number is named at once. */
public record PolicyTyped(PolicyValue name, long value, LocalDate from) {

    /** Short enough that it cannot be too large to be a number at all. */
    private static final Pattern WHOLE = Pattern.compile("[-\u2212]?\\d{1,9}");

    public static PolicyTyped of(PolicyValue name, String value, LocalDate from) {
        List<Breach> breaches = new ArrayList<>();
        String text = value == null ? "" : value.strip();
        if (name == null) {
            breaches.add(Breach.at("name", PolicyRule.NUMBER_NOT_CHOSEN));
        }
        if (!WHOLE.matcher(text).matches()) {
            breaches.add(Breach.at("value", PolicyRule.VALUE_NOT_A_WHOLE_NUMBER));
        }
        if (from == null) {
            breaches.add(Breach.at("from", PolicyRule.DAY_MISSING));
        }
        RuleBroken.throwIfAny(breaches);
        return new PolicyTyped(name, Long.parseLong(text.replace('\u2212', '-')), from);
    }
}
