package org.alongside.accreditation.framework;

import org.alongside.platform.money.Money;

/** What a parameter counts, and how people read it. */
public enum Unit {
    PERCENT("%"),
    PEOPLE("people"),
    MONTHS("months"),
    DAYS("days"),
    WORKING_DAYS("working days"),
    HOURS("hours"),
    COUNT(""),
    PENCE(""),
    YES_NO("");

    private final String word;

    Unit(String word) {
        this.word = word;
    }

    public String inWords(int value) {
        return switch (this) {
            case PERCENT -> value + word;
            case COUNT -> Integer.toString(value);
            case PENCE -> new Money(value).toString();
            case YES_NO -> value == 1 ? "yes" : "no";
            default -> value == 1 && word.endsWith("s") ? "1 " + word.substring(0, word.length() - 1) : value + " " + word;
        };
    }
}
