package org.alongside.community.settlement.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.settlement.SettlementEvent;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.message.Messages;
import org.alongside.platform.message.Notice;

/** What happened is kept, and those it concerns are told. */
@ApplicationScoped
public class SettlementNews {

    @Inject
    private Journal journal;

    @Inject
    private Messages messages;

    @Inject
    private KnowPeople people;

    public void record(SettlementEvent event) {
        journal.record(event);
    }

    public void tell(UUID personId, Notice notice) {
        messages.tell(personId, notice);
    }

    public void tellFinance(Notice notice) {
        people.inRole(Role.FINANCE).forEach(one -> messages.tell(one.id(), notice));
    }

    /** Those of the pool who pay. */
    public void tellPayers(PoolFacts pool, Notice notice) {
        pool.active().stream().filter(one -> one.has(PoolTask.TREASURER) || one.has(PoolTask.SIGNATORY))
                .forEach(one -> messages.tell(one.personId(), notice));
    }
}
