package org.alongside.community.timebank.boundary;

import java.util.UUID;
import org.alongside.community.timebank.Minutes;

/** What is to be written off for somebody who left; {@code mayAgree} is false for who wrote the note. */
public record WriteOffView(UUID id, String name, String reason, long minutes, boolean mayAgree) {

    public String howMuch() {
        return Minutes.words(minutes);
    }
}
