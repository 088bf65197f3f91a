package org.alongside.community.pool.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.decision.DecisionOutcome;
import org.alongside.community.pool.EndOfPool;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.Outcome;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.control.Contributions;
import org.alongside.community.pool.control.Memberships;
import org.alongside.community.pool.control.PlanOutcomes;
import org.alongside.community.pool.control.PoolRecords;
import org.alongside.community.pool.control.Pools;
import org.alongside.community.pool.entity.Contribution;
import org.alongside.community.pool.entity.Membership;
import org.alongside.community.pool.entity.Pool;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.usecase.UseCase;

/**
 * What the other features of the community have to know of a pool; part of their use cases, which say who may see what
 * of it (R-POOL-35, 36).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class KnowPool {

    @Inject
    private Pools pools;

    @Inject
    private PoolRecords records;

    @Inject
    private Contributions contributions;

    @Inject
    private Memberships memberships;

    @Inject
    private PlanOutcomes outcomes;

    @Inject
    private GroupAnswers answers;

    /** {@link NotFound} also for one of another area. */
    @UseCase("KNOW_POOL")
    public PoolFacts of(UUID poolId) {
        return records.of(poolId);
    }

    /** How far the group has come with ending it. */
    @UseCase("KNOW_POOL")
    public EndOfPool end(UUID poolId) {
        Pool pool = pools.get(poolId);
        Optional<DecisionOutcome> said = answers.of(pool.windUpDecision());
        return new EndOfPool(pool.windUpDecision(), said.map(DecisionOutcome::isFinal).orElse(false),
                said.map(DecisionOutcome::passed).orElse(false), pool.closeBy());
    }

    /** These, by name; those of another area are not among them. */
    @UseCase("KNOW_POOL")
    public List<PoolFacts> all(Collection<UUID> poolIds) {
        return records.facts(pools.all(poolIds));
    }

    /** Those this person belongs to, by name, with what they are in each. */
    @UseCase("KNOW_POOL")
    public List<PoolFacts> ofMember(UUID personId) {
        return ofMembers(Set.of(personId));
    }

    /** Those any of these people belongs to. */
    @UseCase("KNOW_POOL")
    public List<PoolFacts> ofMembers(Set<UUID> people) {
        return records.facts(pools.all(memberships.ofPeople(people).stream().filter(one -> one.status().isLive())
                .map(Membership::poolId).toList()));
    }

    /** Those with a book somebody writes in. */
    @UseCase("KNOW_POOL")
    public List<UUID> withBooks() {
        return pools.withBooks();
    }

    /** Everything that was promised to it or came, with what is in it now. Lock the book before, to decide by it. */
    @UseCase("KNOW_POOL")
    public List<LotFacts> lots(UUID poolId) {
        return records.lots(poolId);
    }

    /** What was promised, by lot. */
    @UseCase("KNOW_POOL")
    public Map<UUID, Long> promised(UUID poolId) {
        return contributions.of(poolId).stream().collect(Collectors.toMap(Contribution::id, Contribution::pledgePence));
    }

    /** What this person has in the pools they belong to, asked for all of them at once. */
    @UseCase("KNOW_POOL")
    public List<LotFacts> lotsOf(UUID personId) {
        Map<UUID, UUID> mine = memberships.ofPerson(personId).stream().filter(one -> one.status().isLive())
                .collect(Collectors.toMap(Membership::id, Membership::poolId));
        return records.lots(Set.copyOf(mine.values())).stream()
                .filter(lot -> lot.owner() != null && mine.containsKey(lot.owner())).toList();
    }

    /** A tie made these pay an odd penny (R-POOL-10). */
    @UseCase("KNOW_POOL")
    public void countExtraPence(UUID poolId, Set<UUID> membershipIds) {
        memberships.of(poolId).stream().filter(one -> membershipIds.contains(one.id()))
                .forEach(Membership::countExtraPenny);
    }

    /** What this person wants from their plan: for their own eyes, and to cite when they take part (R-POOL-05). */
    @UseCase("KNOW_POOL")
    public List<Outcome> outcomesOf(UUID personId) {
        return outcomes.of(personId).stream().map(one -> new Outcome(one.id(), one.words())).toList();
    }
}
