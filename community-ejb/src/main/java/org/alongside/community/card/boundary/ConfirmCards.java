package org.alongside.community.card.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.card.CardRule;
import org.alongside.community.card.CardStatus;
import org.alongside.community.card.control.CardNews;
import org.alongside.community.card.control.Cards;
import org.alongside.community.card.entity.Card;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Finance makes sure that a card is who says so's, before anything of it is read: otherwise one could read another's. */
@Stateless
public class ConfirmCards {

    @Inject
    private Cards cards;

    @Inject
    private KnowPeople people;

    @Inject
    private CardNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    @UseCase("CONFIRM_CARDS")
    public List<CardToConfirm> open() {
        List<Card> asked = cards.in(CardStatus.ASKED);
        Map<UUID, String> names = people.names(asked.stream().map(Card::personId).toList());
        return asked.stream().map(card -> new CardToConfirm(card.id(), names.get(card.personId()), card.accountRef(),
                card.namedAt())).toList();
    }

    @UseCase("CONFIRM_CARDS")
    public CardToConfirm one(UUID cardId) {
        return open().stream().filter(one -> one.cardId().equals(cardId)).findFirst().orElseThrow(NotFound::new);
    }

    @UseCase("CONFIRM_CARDS")
    public void answer(AnswerCard command) {
        Card card = cards.get(command.cardId());
        if (command.theirs() && !cards.read(Set.of(card.accountRef())).isEmpty()) {
            throw new RuleBroken(CardRule.OF_ANOTHER_PERSON);
        }
        UUID me = call.actor().personId();
        news.settled(card, command.theirs() ? card.confirm(me, London.today(clock)) : card.refuse(me));
    }
}
