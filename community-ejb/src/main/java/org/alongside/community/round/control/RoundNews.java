package org.alongside.community.round.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.round.RoundEvent;
import org.alongside.community.round.entity.BudgetRound;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.message.Messages;
import org.alongside.platform.message.Notice;

/** What happened in a round is kept, and those it concerns are told. */
@ApplicationScoped
public class RoundNews {

    @Inject
    private Journal journal;

    @Inject
    private Messages messages;

    public void tell(BudgetRound round, PoolFacts pool, RoundEvent event) {
        journal.record(event);
        if (event instanceof RoundEvent.RoundBegun) {
            send(pool.active().stream(), RoundNotices.begun(round));
        } else if (event instanceof RoundEvent.RoundOpened) {
            send(electors(round, pool), RoundNotices.opened(round));
        } else if (event instanceof RoundEvent.RoundClosed) {
            send(pool.active().stream(), RoundNotices.closed(round));
        } else if (event instanceof RoundEvent.RoundCalledOff) {
            send(pool.active().stream(), RoundNotices.calledOff(round));
        }
    }

    /** @param reason that somebody wrote down; it stays with the record */
    public void stopped(BudgetRound round, PoolFacts pool, RoundEvent event, String reason, Collection<UUID> givers) {
        journal.record(event, reason);
        send(pool.members().stream().filter(one -> givers.contains(one.membershipId())), RoundNotices.stopped(round));
    }

    /** The day before the end, those who still have something to give. */
    public void remind(BudgetRound round, PoolFacts pool) {
        send(electors(round, pool).filter(one -> round.left(one.membershipId()) > 0), RoundNotices.closing(round));
    }

    private static Stream<MemberFacts> electors(BudgetRound round, PoolFacts pool) {
        return pool.active().stream().filter(one -> round.elector(one.membershipId()).isPresent());
    }

    private void send(Stream<MemberFacts> to, Notice notice) {
        to.map(MemberFacts::personId).forEach(person -> messages.tell(person, notice));
    }
}
