package org.alongside.community.pool.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.entity.Contribution;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.Stale;
import org.alongside.platform.identity.Role;
import org.alongside.platform.tenancy.CurrentCall;

/** Who may write in a pool's book: its treasurer, and the finance people of the organisation. */
@ApplicationScoped
public class BookKeepers {

    @Inject
    private PoolRecords records;

    @Inject
    private Memberships memberships;

    @Inject
    private CurrentCall call;

    /** For others the pool is not there. */
    public PoolFacts require(UUID poolId) {
        PoolFacts pool = records.of(poolId);
        if (!call.actor().has(Role.FINANCE)) {
            pool.require(call.actor().personId(), PoolTask.TREASURER);
        }
        return open(pool);
    }

    /** Who looks at what another one said: a treasurer, a signatory, or finance. */
    public PoolFacts requireSecond(UUID poolId) {
        return open(requireReader(poolId));
    }

    /** A treasurer, a signatory, or finance; also of a pool that is closed. */
    public PoolFacts requireReader(UUID poolId) {
        PoolFacts pool = records.of(poolId);
        if (!call.actor().has(Role.FINANCE)) {
            MemberFacts member = pool.requireMember(call.actor().personId());
            if (!member.has(PoolTask.TREASURER) && !member.has(PoolTask.SIGNATORY)) {
                throw new NotPermitted("KEEP_POOL_BOOKS");
            }
        }
        return pool;
    }

    /** The person whose money it is; nobody for the pot. */
    public Optional<UUID> ownerOf(Contribution contribution) {
        return Optional.ofNullable(contribution.ownerId()).map(id -> memberships.get(id).personId());
    }

    private static PoolFacts open(PoolFacts pool) {
        if (!pool.status().keepsBooks()) {
            throw new Stale(pool.status().name(), Set.of());
        }
        return pool;
    }
}
