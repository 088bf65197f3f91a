package org.alongside.community.pool.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.PoolEvent;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.entity.Membership;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.message.Messages;
import org.alongside.platform.message.Notice;

/** What happened to a pool is kept, and those it concerns are told; never what somebody else has or needs (R-PRIV-08). */
@ApplicationScoped
public class PoolNews {

    @Inject
    private Journal journal;

    @Inject
    private Messages messages;

    @Inject
    private Memberships memberships;

    public void record(PoolEvent event) {
        journal.record(event);
    }

    public void record(PoolEvent event, String reason) {
        journal.record(event, reason);
    }

    public void tell(UUID personId, Notice notice) {
        messages.tell(personId, notice);
    }

    /** Everybody whose money may be in it. */
    public void tellMembers(UUID poolId, Notice notice) {
        memberships.of(poolId).stream().filter(one -> one.status().isLive()).map(Membership::personId)
                .forEach(person -> messages.tell(person, notice));
    }

    /** Those who do this for the pool. */
    public void tell(UUID poolId, PoolTask task, Notice notice) {
        memberships.of(poolId).stream()
                .filter(one -> one.status() == MembershipStatus.ACTIVE && one.tasks().contains(task))
                .map(Membership::personId).forEach(person -> messages.tell(person, notice));
    }
}
