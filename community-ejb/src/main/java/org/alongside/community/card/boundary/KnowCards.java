package org.alongside.community.card.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.card.CardLeft;
import org.alongside.community.card.control.Cards;
import org.alongside.community.card.entity.Card;
import org.alongside.platform.usecase.UseCase;

/** What is left on somebody's card, for what they alone are shown; part of other use cases. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class KnowCards {

    @Inject
    private Cards cards;

    /** Nothing where none is read, or no statement has said. */
    @UseCase("KNOW_CARDS")
    public Optional<CardLeft> leftOf(UUID personId) {
        return cards.of(personId).flatMap(Card::left);
    }
}
