package org.alongside.community.pool.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.decision.boundary.ArrangeDecisions;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.control.Memberships;
import org.alongside.community.pool.control.PoolNews;
import org.alongside.community.pool.control.PoolNotices;
import org.alongside.community.pool.control.PoolRecords;
import org.alongside.community.pool.control.Pools;
import org.alongside.community.pool.control.Signing;
import org.alongside.community.pool.control.Versions;
import org.alongside.community.pool.entity.Agreement;
import org.alongside.community.pool.entity.Pool;
import org.alongside.platform.error.Stale;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** A running pool keeps to a later version of its agreement: the group decides, and those who do the work sign again. */
@Stateless
public class RenewAgreement {

    @Inject
    private Pools pools;

    @Inject
    private PoolRecords records;

    @Inject
    private Memberships memberships;

    @Inject
    private Versions versions;

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

    /** A draft for the facilitator to open. */
    @UseCase("DECIDE_ON_POOL")
    public UUID ask(AskGroup command) {
        PoolFacts pool = records.of(command.poolId());
        pool.require(me(), PoolTask.FACILITATOR);
        Pool known = pools.get(pool.poolId());
        known.requireChanging();
        Agreement newest = versions.newest(known.id());
        if (newest.no() == known.agreementNo() || answers.isAwaited(newest.decisionId())) {
            throw new Stale(known.status().name(), Set.of());
        }
        UUID decision = arranging.draft(PoolQuestions.agreement(pool, newest.id(), newest.no(),
                ChangeWords.of(newest.change(), pool), me()));
        newest.decidedBy(decision);
        return decision;
    }

    /** After the group said yes. What the version changes counts from now on. */
    @UseCase("AGREE_ON_POOL")
    public void adopt(AdoptAgreement command) {
        Pool pool = pools.get(command.poolId());
        memberships.mine(pool.id(), me());
        Agreement newest = versions.newest(pool.id());
        answers.requireYes(newest.decisionId());
        newest.change().tasks().forEach((member, tasks) -> news.record(memberships.get(member).give(tasks)));
        news.record(pool.renew(newest, signing.signers(newest).stream()
                .filter(one -> one.status() == MembershipStatus.ACTIVE).toList()));
        news.tellMembers(pool.id(), PoolNotices.inForce(pool));
    }

    private UUID me() {
        return call.actor().personId();
    }
}
