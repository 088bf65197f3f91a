package org.alongside.community.pool.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.alongside.community.ledger.boundary.ReadBook;
import org.alongside.community.pool.ContributionStep;
import org.alongside.community.pool.MembershipStep;
import org.alongside.community.pool.control.Contributions;
import org.alongside.community.pool.control.Memberships;
import org.alongside.community.pool.control.PoolNews;
import org.alongside.community.pool.control.PoolNotices;
import org.alongside.community.pool.control.Pools;
import org.alongside.community.pool.entity.Contribution;
import org.alongside.community.pool.entity.Membership;
import org.alongside.community.pool.entity.Pool;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.usecase.UseCase;

/** Moves members, lots and pools for the settlement, in its transaction. It says who may. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SettlePool {

    @Inject
    private Pools pools;

    @Inject
    private Memberships memberships;

    @Inject
    private Contributions contributions;

    @Inject
    private ReadBook books;

    @Inject
    private KnowPeople people;

    @Inject
    private GroupAnswers answers;

    @Inject
    private PoolNews news;

    @Inject
    private Clock clock;

    @UseCase("SETTLE_POOL")
    public void member(UUID membershipId, MembershipStep step) {
        news.record(memberships.get(membershipId).move(step, clock.instant()));
    }

    /** After the group said yes; who it is about was asked what they have to say for fourteen days at least. */
    @UseCase("SETTLE_POOL")
    public void remove(UUID membershipId) {
        Membership member = memberships.get(membershipId);
        answers.requireYes(member.endDecision());
        news.record(member.move(MembershipStep.REMOVE, clock.instant()));
        news.tell(member.personId(), PoolNotices.removed(pools.get(member.poolId())));
    }

    /** Given back; one that is used up or over already stays what it is. */
    @UseCase("SETTLE_POOL")
    public void giveBack(UUID lotId) {
        Contribution one = contributions.get(lotId);
        if (one.status().can(ContributionStep.RETURN)) {
            news.record(one.move(ContributionStep.RETURN));
        }
    }

    /** Refused while anything is left in its book; closed when a member and somebody of finance have said so. */
    @UseCase("SETTLE_POOL")
    public void close(UUID poolId, UUID by, boolean finance) {
        Pool pool = pools.get(poolId);
        if (pool.close(books.balances(poolId).values(), by, finance, clock.instant())) {
            news.record(pool.closed());
            news.tellMembers(poolId, PoolNotices.closed(pool));
        } else {
            people.inRole(Role.FINANCE).forEach(one -> news.tell(one.id(), PoolNotices.toClose(pool)));
        }
    }
}
