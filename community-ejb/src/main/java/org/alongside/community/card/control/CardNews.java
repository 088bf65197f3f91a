package org.alongside.community.card.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.alongside.community.card.CardEvent;
import org.alongside.community.card.CardSign;
import org.alongside.community.card.CardStatus;
import org.alongside.community.card.entity.Card;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.contracts.AccountNamed;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.message.Messages;
import org.alongside.platform.outbox.Outbox;

/** What happens to a card is kept; its owner is told, and never anybody else what its statements show. */
@ApplicationScoped
public class CardNews {

    @Inject
    private Journal journal;

    @Inject
    private Messages messages;

    @Inject
    private KnowPeople people;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    public void record(CardEvent event) {
        journal.record(event);
    }

    public void named(Card card) {
        journal.record(card.named());
        people.inRole(Role.FINANCE).forEach(one -> messages.tell(one.id(), CardNotices.TO_CONFIRM));
    }

    /** Statements that waited for it may be read now. */
    public void settled(Card card, CardEvent event) {
        journal.record(event);
        messages.tell(card.personId(), card.status() == CardStatus.READ ? CardNotices.CONFIRMED : CardNotices.REFUSED);
        if (card.status() == CardStatus.READ) {
            outbox.put(new AccountNamed(card.id(), card.accountRef(), clock.instant()));
        }
    }

    public void tell(Card card, Set<CardSign> signs) {
        signs.forEach(sign -> messages.tell(card.personId(), CardNotices.of(sign)));
    }
}
