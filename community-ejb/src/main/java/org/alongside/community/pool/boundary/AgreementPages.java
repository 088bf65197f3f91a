package org.alongside.community.pool.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.control.Agreements;
import org.alongside.community.pool.control.Memberships;
import org.alongside.community.pool.control.PoolRecords;
import org.alongside.community.pool.control.Pools;
import org.alongside.community.pool.entity.Agreement;
import org.alongside.community.pool.entity.Membership;
import org.alongside.community.pool.entity.Pool;
import org.alongside.community.pool.entity.Signature;

/** Agreements as members read them. */
@ApplicationScoped
class AgreementPages {

    @Inject
    private Pools pools;

    @Inject
    private Memberships memberships;

    @Inject
    private Agreements agreements;

    @Inject
    private PoolRecords records;

    @Inject
    private GroupAnswers answers;

    /** The newest version; for somebody who joins a pool that runs, the one it keeps to. */
    AgreementView toSign(UUID poolId, UUID me) {
        boolean joins = memberships.mine(poolId, me).status().isJoining();
        return joins && pools.get(poolId).agreementNo() > 0 ? inForce(poolId, me) : of(poolId, me, one -> true);
    }

    /** The one the pool keeps to. */
    AgreementView inForce(UUID poolId, UUID me) {
        int no = pools.get(poolId).agreementNo();
        return of(poolId, me, one -> one.no() == no);
    }

    private AgreementView of(UUID poolId, UUID me, Predicate<Agreement> which) {
        Pool pool = pools.get(poolId);
        Membership mine = memberships.mine(poolId, me);
        return agreements.of(poolId).stream().filter(which).findFirst().map(one -> view(pool, one, mine))
                .orElseGet(() -> new AgreementView(poolId, pool.name(), pool.status(), null, 0, pool.agreementNo(), null,
                        null, List.of(), List.of(), false, new AgreementView.Asked(false, false, false)));
    }

    private AgreementView view(Pool pool, Agreement one, Membership mine) {
        List<Signature> signed = agreements.signatures(one.id());
        PoolFacts facts = records.of(pool.id());
        return new AgreementView(pool.id(), pool.name(), pool.status(), one.id(), one.no(), pool.agreementNo(), one.text(),
                one.terms(), ChangeWords.of(one.change(), facts),
                signed.stream().map(by -> facts.membership(by.membershipId()).name()).toList(),
                signed.stream().anyMatch(by -> by.membershipId().equals(mine.id())),
                new AgreementView.Asked(answers.isAsked(one.decisionId()), answers.isYes(one.decisionId()),
                        facts.membership(mine.id()).has(PoolTask.FACILITATOR)));
    }
}
