package org.alongside.community.spend.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.community.ledger.AccountKind;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.JournalDraft;
import org.alongside.community.ledger.JournalType;
import org.alongside.community.ledger.Leg;
import org.alongside.community.ledger.boundary.KeepBook;
import org.alongside.community.pool.Draw;
import org.alongside.community.spend.entity.HeldPart;
import org.alongside.community.spend.entity.Spend;

/** What a spend writes in the book of its pool (5.2); each step is one journal, so it happens whole or not at all. */
@ApplicationScoped
class SpendBook {

    private static final AccountRef BANK = AccountRef.of(AccountKind.BANK);

    @Inject
    private KeepBook book;

    void reserve(UUID commandId, Spend spend, List<Draw> draws, LocalDate day) {
        List<Leg> legs = new ArrayList<>();
        for (Draw draw : draws) {
            legs.add(Leg.debit(AccountRef.of(AccountKind.LOT, draw.lotId()), draw.pence()));
            legs.add(Leg.credit(AccountRef.hold(draw.lotId(), spend.id()), draw.pence()));
        }
        post(commandId, spend, JournalType.RESERVE, day, legs);
    }

    void release(UUID commandId, Spend spend, Map<HeldPart, Long> parts, LocalDate day) {
        List<Leg> legs = new ArrayList<>();
        parts.forEach((part, pence) -> {
            legs.add(Leg.debit(hold(spend, part), pence));
            legs.add(Leg.credit(AccountRef.of(AccountKind.LOT, part.lotId()), pence));
        });
        post(commandId, spend, JournalType.RELEASE, day, legs);
    }

    void pay(UUID commandId, Spend spend, Map<HeldPart, Long> parts, LocalDate day) {
        List<Leg> legs = new ArrayList<>();
        parts.forEach((part, pence) -> legs.add(Leg.debit(hold(spend, part), pence)));
        legs.add(Leg.credit(BANK, sum(parts)));
        post(commandId, spend, JournalType.PAY, day, legs);
    }

    /** @param account where each part belongs now: its lot, or what is owed to somebody who has left */
    void refund(UUID commandId, Spend spend, Map<HeldPart, Long> parts, Function<HeldPart, AccountRef> account,
                LocalDate day) {
        List<Leg> legs = new ArrayList<>();
        legs.add(Leg.debit(BANK, sum(parts)));
        parts.forEach((part, pence) -> legs.add(Leg.credit(account.apply(part), pence)));
        post(commandId, spend, JournalType.REFUND_IN, day, legs);
    }

    private void post(UUID commandId, Spend spend, JournalType type, LocalDate day, List<Leg> legs) {
        if (!legs.isEmpty()) {
            book.post(JournalDraft.of(spend.poolId(), commandId, type, day, spend.id(), legs)
                    .decidedIn(spend.decisionId()));
        }
    }

    private static AccountRef hold(Spend spend, HeldPart part) {
        return AccountRef.hold(part.lotId(), spend.id());
    }

    private static long sum(Map<HeldPart, Long> parts) {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }
}
