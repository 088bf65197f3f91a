package org.alongside.community.pool.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.pool.Outcome;
import org.alongside.community.pool.control.Memberships;
import org.alongside.community.pool.control.PlanOutcomes;
import org.alongside.community.pool.control.Pools;
import org.alongside.community.pool.entity.Membership;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** A member reads what they share with others, and what is theirs in it. */
@Stateless
public class ReadMyPools {

    @Inject
    private Pools pools;

    @Inject
    private Memberships memberships;

    @Inject
    private PoolPages pages;

    @Inject
    private AgreementPages agreements;

    @Inject
    private PlanOutcomes outcomes;

    @Inject
    private CurrentCall call;

    /** By name. */
    @UseCase("READ_MY_POOLS")
    public List<PoolLine> mine() {
        Map<UUID, Membership> mine = memberships.ofPerson(me()).stream()
                .collect(Collectors.toMap(Membership::poolId, one -> one));
        return pools.all(mine.keySet()).stream().map(pool -> new PoolLine(pool.id(), pool.name(), pool.status(),
                mine.get(pool.id()).status(), mine.get(pool.id()).tasks())).toList();
    }

    /** {@link NotFound} for a pool I do not belong to. */
    @UseCase("READ_MY_POOLS")
    public PoolView pool(UUID poolId) {
        return pages.of(poolId, me());
    }

    /** In every pool, in the order of coming. */
    @UseCase("READ_MY_POOLS")
    public List<MyLot> money() {
        return pages.ofPerson(me());
    }

    /** The version to read and to sign: the newest, unless I join while a later one waits for the group. */
    @UseCase("READ_MY_POOLS")
    public AgreementView agreement(UUID poolId) {
        return agreements.toSign(poolId, me());
    }

    /** The version my pool keeps to. */
    @UseCase("READ_MY_POOLS")
    public AgreementView agreementInForce(UUID poolId) {
        return agreements.inForce(poolId, me());
    }

    /** What I want from my plan. */
    @UseCase("READ_MY_POOLS")
    public List<Outcome> outcomes() {
        return outcomes.of(me()).stream().map(one -> new Outcome(one.id(), one.words())).toList();
    }

    private UUID me() {
        return call.actor().personId();
    }
}
