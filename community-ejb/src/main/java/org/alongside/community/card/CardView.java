package org.alongside.community.card;

import java.time.LocalDate;
import java.util.Set;

/**
 * A card, for its owner's eyes.
 *
 * @param status     null when they never named one
 * @param left       in pence; null while no statement has said
 * @param on         the day of that; null likewise
 * @param restricted when it was last used where direct payments usually may not be; null when never
 */
public record CardView(CardStatus status, String accountRef, Long left, LocalDate on, LocalDate restricted,
        Set<CardSign> signs) {

    public static final CardView NONE = new CardView(null, "", null, null, null, Set.of());

    public CardView {
        signs = Set.copyOf(signs);
    }

    public boolean mayName() {
        return status == null || !status.isLive();
    }

    public boolean isRead() {
        return status == CardStatus.READ;
    }
}
