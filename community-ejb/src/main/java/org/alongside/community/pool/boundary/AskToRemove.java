package org.alongside.community.pool.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.decision.boundary.ArrangeDecisions;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.control.Memberships;
import org.alongside.community.pool.control.PoolNews;
import org.alongside.community.pool.control.PoolNotices;
import org.alongside.community.pool.control.PoolRecords;
import org.alongside.community.pool.control.Pools;
import org.alongside.community.pool.entity.Membership;
import org.alongside.platform.error.Stale;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;

/** A group is asked whether it ends somebody's membership, and who it is about is heard first (6.3). */
@Stateless
public class AskToRemove {

    private static final int LONGEST = 2000;

    @Inject
    private Pools pools;

    @Inject
    private PoolRecords records;

    @Inject
    private Memberships memberships;

    @Inject
    private ArrangeDecisions arranging;

    @Inject
    private GroupAnswers answers;

    @Inject
    private PoolNews news;

    @Inject
    private CurrentCall call;

    /** For the members of the pool. */
    @UseCase("DECIDE_ON_POOL")
    public RemovalView look(UUID poolId, UUID membershipId) {
        PoolFacts pool = records.of(poolId);
        MemberFacts me = pool.requireMember(me());
        MemberFacts who = pool.membership(membershipId);
        Membership member = memberships.get(membershipId);
        boolean leaving = who.status() != MembershipStatus.ACTIVE;
        return new RemovalView(poolId, pool.name(), membershipId, who.name(), me.equals(who),
                leaving || answers.isAsked(member.endDecision()),
                !leaving && answers.isYes(member.endDecision()), member.ownWords(),
                me.has(PoolTask.FACILITATOR));
    }

    /** A draft for the facilitator to open. Who it is about is told at once, and how they are heard. */
    @UseCase("DECIDE_ON_POOL")
    public UUID ask(AskGroup command) {
        PoolFacts pool = records.of(command.poolId());
        pool.require(me(), PoolTask.FACILITATOR);
        MemberFacts who = pool.membership(command.membershipId());
        Membership member = memberships.get(who.membershipId());
        if (who.personId().equals(me()) || answers.isAsked(member.endDecision())) {
            throw new Stale(member.status().name(), Set.of());
        }
        UUID decision = arranging.draft(PoolQuestions.remove(pool, who, me()));
        member.asksToEnd(decision);
        news.tell(who.personId(), PoolNotices.askedToRemove(pools.get(pool.poolId()), member.id()));
        return decision;
    }

    @UseCase("DECIDE_ON_POOL")
    public void speak(SayBefore command) {
        news.record(memberships.mine(command.poolId(), me())
                .speaks(PlainText.required("words", command.words(), LONGEST)));
    }

    private UUID me() {
        return call.actor().personId();
    }
}
