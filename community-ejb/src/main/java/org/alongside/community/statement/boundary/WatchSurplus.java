package org.alongside.community.statement.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.community.card.CardLeft;
import org.alongside.community.card.boundary.KnowCards;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.boundary.KnowPolicy;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.MoneySource;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.statement.Surplus;
import org.alongside.community.statement.control.MoneyNotes;
import org.alongside.community.statement.control.StatementNews;
import org.alongside.community.statement.entity.MoneyNote;
import org.alongside.platform.money.AmountTyped;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** Somebody sees in time that more direct payment is unspent than they may keep back; nobody else does (R-POOL-29). */
@Stateless
public class WatchSurplus {

    @Inject
    private MoneyNotes notes;

    @Inject
    private KnowPool pools;

    @Inject
    private KnowCards cards;

    @Inject
    private KnowPolicy policy;

    @Inject
    private StatementNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    @UseCase("WATCH_SURPLUS")
    public MySurplus mine() {
        UUID me = call.actor().personId();
        LocalDate seenOn = cards.leftOf(me).map(CardLeft::on).orElse(null);
        return notes.of(me).map(note -> new MySurplus(surplus(note), note.writtenAt(), seenOn))
                .orElseGet(() -> new MySurplus(new Surplus(0, weeks(), 0, inPools(me)), null, seenOn));
    }

    @UseCase("WATCH_SURPLUS")
    public void write(NoteMoney command) {
        UUID me = call.actor().personId();
        long weekly = AmountTyped.pence("weekly", command.weekly());
        long own = AmountTyped.penceOrNone("own", command.own());
        MoneyNote note = notes.of(me).orElseGet(() -> begin(me));
        news.record(note.write(weekly, own, clock.instant()));
        // They see on the page how near it is; a message would only say it again.
        note.warn(surplus(note).level());
    }

    @UseCase("SWEEP_SURPLUS")
    public List<UUID> people() {
        return notes.people();
    }

    /** Money that came into a pool or onto their card since may have brought somebody near it. */
    @UseCase("SWEEP_SURPLUS")
    public void sweep(UUID personId) {
        notes.of(personId).filter(note -> note.warn(surplus(note).level())).ifPresent(note -> news.surplus(personId));
    }

    private MoneyNote begin(UUID personId) {
        MoneyNote note = new MoneyNote(personId);
        notes.add(note);
        return note;
    }

    private Surplus surplus(MoneyNote note) {
        return note.surplus(weeks(), cards.leftOf(note.personId()).map(CardLeft::pence), inPools(note.personId()));
    }

    private long weeks() {
        return policy.value(PolicyValue.RETAINED_CONTINGENCY);
    }

    private long inPools(UUID personId) {
        return pools.lotsOf(personId).stream().filter(lot -> lot.source() == MoneySource.DIRECT_PAYMENT)
                .mapToLong(LotFacts::total).sum();
    }
}
