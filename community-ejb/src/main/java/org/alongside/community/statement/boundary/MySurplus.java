package org.alongside.community.statement.boundary;

import java.time.Instant;
import org.alongside.community.statement.Surplus;

/** @param writtenAt when I last wrote down what is in my own account; null while I never have */
public record MySurplus(Surplus figures, Instant writtenAt) {

    public boolean known() {
        return writtenAt != null;
    }
}
