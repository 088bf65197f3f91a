package org.alongside.community.card;

import java.time.LocalDate;

/**
 * One movement on a card.
 *
 * @param pence    what came, or below nothing what was spent
 * @param category what kind of shop it was by the code of card companies (ISO 18245); null where nobody said
 */
public record CardLine(String lineId, LocalDate day, long pence, String category) {

    public boolean cameIn() {
        return pence > 0;
    }

    public boolean isRestricted() {
        return !cameIn() && RestrictedShops.are(category);
    }
}
