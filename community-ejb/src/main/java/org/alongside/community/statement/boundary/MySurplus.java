package org.alongside.community.statement.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.community.statement.Surplus;

/**
 * @param writtenAt when I last wrote down what is in my own account; null while I never have
 * @param seenOn    of which day the statement of my card is that says it instead; null where none does
 */
public record MySurplus(Surplus figures, Instant writtenAt, LocalDate seenOn) {

    public boolean known() {
        return writtenAt != null;
    }
}
