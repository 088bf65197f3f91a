package org.alongside.accreditation.framework;

import java.time.LocalDate;

/** A fact about law or organisations that may change without changing what is asked of a broker. */
public record ContextNote(String text, LocalDate asOf, LocalDate reviewBy) {

    public boolean reviewIsDue(LocalDate today) {
        return today.isAfter(reviewBy);
    }
}
