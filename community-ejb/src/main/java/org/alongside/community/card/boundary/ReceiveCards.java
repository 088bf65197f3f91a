package org.alongside.community.card.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.card.CardLine;
import org.alongside.community.card.CardStatement;
import org.alongside.community.card.CardStatus;
import org.alongside.community.card.control.CardNews;
import org.alongside.community.card.control.Cards;
import org.alongside.community.card.entity.Card;
import org.alongside.community.council.MoneySeen;
import org.alongside.community.council.SeenOn;
import org.alongside.community.council.boundary.SeePayments;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** The card company says what happened (feed F7), and its owner hears what they should know; nobody else does (R-INT-73). */
@Stateless
public class ReceiveCards {

    @Inject
    private Cards cards;

    @Inject
    private Limits limits;

    @Inject
    private SeePayments payments;

    @Inject
    private CardNews news;

    @Inject
    private Clock clock;

    /** Those of these accounts that are cards whose owners let them be read. */
    @UseCase("RECEIVE_STATEMENTS")
    public Set<String> read(Set<String> accountRefs) {
        return cards.read(accountRefs).stream().map(Card::accountRef).collect(Collectors.toSet());
    }

    /** The same again changes nothing. */
    @UseCase("RECEIVE_STATEMENTS")
    public void receive(CardStatement said) {
        Card card = cards.read(Set.of(said.accountRef())).stream().findFirst().orElseThrow(NotFound::new);
        said.lines().stream().filter(CardLine::cameIn).forEach(line -> payments.came(new MoneySeen(card.personId(),
                SeenOn.OWN, card.id(), line.lineId(), line.day(), line.pence())));
        news.record(card.read(said, London.today(clock)));
        news.tell(card, card.tell(limits.now()));
    }

    @UseCase("SWEEP_CARDS")
    public List<UUID> all() {
        return cards.in(CardStatus.READ).stream().map(Card::id).toList();
    }

    /** A card that lies still sends no statement that would say so. */
    @UseCase("SWEEP_CARDS")
    public void sweep(UUID cardId) {
        Card card = cards.get(cardId);
        news.tell(card, card.tell(limits.now()));
    }
}
