package org.alongside.community.pool.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.decision.boundary.ArrangeDecisions;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolRule;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.control.Agreements;
import org.alongside.community.pool.control.Memberships;
import org.alongside.community.pool.control.PoolNews;
import org.alongside.community.pool.control.PoolNotices;
import org.alongside.community.pool.control.PoolRecords;
import org.alongside.community.pool.control.Pools;
import org.alongside.community.pool.control.Signing;
import org.alongside.community.pool.entity.Agreement;
import org.alongside.community.pool.entity.Membership;
import org.alongside.community.pool.entity.Pool;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** A group decides who joins and whether the pool ends; what it decided then happens (specification 3.5). */
@Stateless
public class DecideOnPool {

    @Inject
    private Pools pools;

    @Inject
    private PoolRecords records;

    @Inject
    private Memberships memberships;

    @Inject
    private Agreements agreements;

    @Inject
    private Signing signing;

    @Inject
    private ArrangeDecisions arranging;

    @Inject
    private GroupAnswers answers;

    @Inject
    private PoolNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** A draft for the facilitator to open, once for everybody who wants to join. */
    @UseCase("DECIDE_ON_POOL")
    public UUID askToJoin(AskGroup command) {
        PoolFacts pool = facilitated(command.poolId());
        Membership member = memberships.get(pool.membership(command.membershipId()).membershipId());
        if (member.status() != MembershipStatus.APPLIED || member.joinDecision() != null) {
            throw new Stale(member.status().name(), Set.of());
        }
        String name = pool.membership(member.id()).name();
        UUID decision = arranging.draft(PoolQuestions.join(pool, member.id(), name, call.actor().personId()));
        member.asksGroup(decision);
        return decision;
    }

    /** After the group said yes, and the member signed what is in force. */
    @UseCase("DECIDE_ON_POOL")
    public void admit(AskGroup command) {
        PoolFacts pool = records.of(command.poolId());
        pool.requireMember(call.actor().personId());
        Membership member = memberships.get(pool.membership(command.membershipId()).membershipId());
        answers.requireYes(member.joinDecision());
        Pool joined = pools.get(pool.poolId());
        Agreement inForce = agreements.numbered(joined.id(), joined.agreementNo()).orElseThrow(NotFound::new);
        if (!signing.hasSigned(inForce, member)) {
            throw new RuleBroken(PoolRule.AGREEMENT_NOT_SIGNED);
        }
        news.record(member.admit(memberships.nextOrdinal(joined.id()), London.today(clock), clock.instant()));
        arranging.joined(joined.id(), member.personId());
        news.tell(member.personId(), PoolNotices.joined(joined));
    }

    @UseCase("DECIDE_ON_POOL")
    public UUID askToEnd(AskGroup command) {
        PoolFacts pool = facilitated(command.poolId());
        if (answers.isAwaited(pools.get(pool.poolId()).windUpDecision())) {
            throw new Stale(pool.status().name(), Set.of());
        }
        UUID decision = arranging.draft(PoolQuestions.end(pool, call.actor().personId()));
        pools.get(pool.poolId()).asksToEnd(decision);
        return decision;
    }

    /** After the group said yes: what is left goes back, and nothing new begins (R-POOL-41). */
    @UseCase("DECIDE_ON_POOL")
    public void end(AskGroup command) {
        records.of(command.poolId()).requireMember(call.actor().personId());
        Pool pool = pools.get(command.poolId());
        answers.requireYes(pool.windUpDecision());
        news.record(pool.windUp(pool.windUpDecision(), clock.instant()));
        news.tellMembers(pool.id(), PoolNotices.windsUp(pool));
    }

    private PoolFacts facilitated(UUID poolId) {
        PoolFacts pool = records.of(poolId);
        pool.require(call.actor().personId(), PoolTask.FACILITATOR);
        return pool;
    }
}
