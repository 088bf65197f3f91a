package org.alongside.portal.training.my;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.alongside.portal.form.Problems;

/** How many people come along, as somebody types it; nothing typed is nobody. */
final class Supporters {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");

    private Supporters() {
    }

    static OptionalInt read(String field, String typed, Problems problems) {
        String number = typed.strip();
        if (number.isEmpty()) {
            return OptionalInt.of(0);
        }
        if (!DIGITS.matcher(number).matches()) {
            problems.add(field, "Write how many people come along as a number, for example 1. If nobody does, leave it empty.");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(number));
    }
}
