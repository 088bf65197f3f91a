package org.alongside.community.pool.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.HolderKind;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.entity.Membership;
import org.alongside.community.pool.entity.Pool;

/**
 * Who holds the money, and who does what. While a pool is set up it is named at once; later it is a new version of the
 * agreement, which the group decides about and signs again (specification 6.3).
 */
@ApplicationScoped
public class Naming {

    @Inject
    private Versions versions;

    @Inject
    private PoolNews news;

    /** Of the account, only the last four digits. */
    public void holder(Pool pool, HolderKind kind, String called, String lastDigits, UUID by) {
        if (pool.isForming()) {
            news.record(pool.nameHolder(kind, called, lastDigits));
        } else {
            pool.requireChanging();
            versions.changed(pool, change -> change.heldBy(kind, called, lastDigits), by);
        }
    }

    public void tasks(Pool pool, Membership member, Set<PoolTask> tasks, UUID by) {
        if (pool.isForming()) {
            news.record(member.give(tasks));
        } else {
            pool.requireChanging();
            member.requireActive();
            versions.changed(pool, change -> change.doing(member.id(), tasks), by);
        }
    }
}
