package org.alongside.community.round.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.community.ledger.AccountKind;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.JournalDraft;
import org.alongside.community.ledger.JournalType;
import org.alongside.community.ledger.Leg;
import org.alongside.community.ledger.Reversal;
import org.alongside.community.ledger.boundary.KeepBook;
import org.alongside.community.ledger.boundary.ReadBook;
import org.alongside.community.pool.Draw;
import org.alongside.community.pool.PoolAccounts;
import org.alongside.community.round.GivenBack;
import org.alongside.community.round.entity.Allocation;
import org.alongside.community.round.entity.BudgetRound;
import org.alongside.platform.time.London;

/** What a round writes in the book of its pool: set aside for all of it, then for an idea, and back by contra entry. */
@ApplicationScoped
class RoundBook {

    @Inject
    private KeepBook book;

    @Inject
    private ReadBook balances;

    @Inject
    private Clock clock;

    void setAside(UUID commandId, BudgetRound round, List<Draw> draws) {
        List<Leg> legs = new ArrayList<>();
        for (Draw draw : draws) {
            legs.add(Leg.debit(PoolAccounts.lot(draw.lotId()), draw.pence()));
            legs.add(Leg.credit(AccountRef.hold(draw.lotId(), round.id()), draw.pence()));
        }
        post(commandId, round, JournalType.RESERVE, round.id(), legs);
    }

    /** @return the journal, which a contra entry names when it comes back */
    UUID give(UUID commandId, BudgetRound round, UUID proposalId, long pence) {
        List<Leg> legs = new ArrayList<>();
        long left = pence;
        for (Draw held : held(round.poolId(), round.id())) {
            long taken = Math.min(left, held.pence());
            if (taken > 0) {
                legs.add(Leg.debit(AccountRef.hold(held.lotId(), round.id()), taken));
                legs.add(Leg.credit(AccountRef.hold(held.lotId(), proposalId), taken));
                left -= taken;
            }
        }
        return post(commandId, round, JournalType.ALLOCATE, proposalId, legs);
    }

    UUID giveBack(UUID commandId, Allocation allocation, GivenBack because) {
        return book.reverse(Reversal.of(allocation.journalId(), commandId, because.name()));
    }

    /** What nobody gave, or all came back of, is the pot's again. */
    void release(UUID commandId, BudgetRound round) {
        List<Leg> legs = new ArrayList<>();
        for (Draw held : held(round.poolId(), round.id())) {
            legs.add(Leg.debit(AccountRef.hold(held.lotId(), round.id()), held.pence()));
            legs.add(Leg.credit(PoolAccounts.lot(held.lotId()), held.pence()));
        }
        if (!legs.isEmpty()) {
            post(commandId, round, JournalType.RELEASE, round.id(), legs);
        }
    }

    /** What is set aside for a round or one of its ideas, by lot. */
    List<Draw> held(UUID bookId, UUID what) {
        return balances.balances(bookId).entrySet().stream()
                .filter(one -> one.getKey().kind() == AccountKind.HOLD && one.getKey().secondKey().equals(what))
                .filter(one -> one.getValue() > 0).map(one -> new Draw(one.getKey().firstKey(), one.getValue()))
                .sorted((one, other) -> one.lotId().compareTo(other.lotId())).toList();
    }

    private UUID post(UUID commandId, BudgetRound round, JournalType type, UUID cause, List<Leg> legs) {
        return book.post(JournalDraft.of(round.poolId(), commandId, type, London.today(clock), cause, legs));
    }
}
