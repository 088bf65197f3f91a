package org.alongside.community.card.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.community.card.CardEvent;
import org.alongside.community.card.CardRule;
import org.alongside.community.card.CardView;
import org.alongside.community.card.control.CardNews;
import org.alongside.community.card.control.Cards;
import org.alongside.community.card.entity.Card;
import org.alongside.community.council.boundary.SeePayments;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;

/** Somebody lets the statements of their own card be read, sees what they show, and stops it when they like (feed F7). */
@Stateless
public class KeepMyCard {

    private static final int LONGEST = 34;

    @Inject
    private Cards cards;

    @Inject
    private Limits limits;

    @Inject
    private SeePayments payments;

    @Inject
    private CardNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    @UseCase("KEEP_MY_CARD")
    public CardView mine() {
        return cards.of(me()).map(card -> card.view(limits.now())).orElse(CardView.NONE);
    }

    @UseCase("KEEP_MY_CARD")
    public void name(NameCard command) {
        String reference = PlainText.required("accountRef", command.accountRef(), LONGEST);
        if (!command.agreed()) {
            throw new RuleBroken(List.of(Breach.at("agreed", CardRule.NOT_AGREED)));
        }
        if (!mine().mayName()) {
            throw new RuleBroken(CardRule.NAMED_ALREADY);
        }
        Card card = new Card(me(), reference, clock.instant());
        cards.add(card);
        news.named(card);
    }

    /** What it has shown is forgotten with it. */
    @UseCase("KEEP_MY_CARD")
    public void stop(StopCard command) {
        Card card = cards.of(me()).filter(one -> one.status().isLive()).orElseThrow(NotFound::new);
        CardEvent ended = card.end();
        payments.forget(card.id());
        news.record(ended);
    }

    private UUID me() {
        return call.actor().personId();
    }
}
