package org.alongside.community.round.boundary;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.round.ProposalStatus;
import org.alongside.community.round.RoundStatus;
import org.alongside.community.round.RoundStep;
import org.alongside.community.round.entity.Allocation;
import org.alongside.community.round.entity.BudgetRound;
import org.alongside.community.round.entity.Proposal;

/** Tells one round to one person. */
final class RoundStories {

    private final BudgetRound round;
    private final PoolFacts pool;
    private final UUID person;
    private final List<MemberFacts> behalf;
    private final Instant now;

    /** @param behalf the members this person may give for, themselves among them when they are one */
    RoundStories(BudgetRound round, PoolFacts pool, UUID person, List<MemberFacts> behalf, Instant now) {
        this.round = round;
        this.pool = pool;
        this.person = person;
        this.behalf = behalf;
        this.now = now;
    }

    RoundStory tell() {
        long funded = round.proposals().stream().filter(one -> one.status() == ProposalStatus.FUNDED)
                .mapToLong(one -> round.given(one.id())).sum();
        return new RoundStory(line(round), pool.poolId(), pool.name(), round.category(), round.openDays(),
                round.electors().size(), behalf.stream().flatMap(one -> part(one).stream()).toList(),
                round.proposals().stream().map(this::idea).toList(), funded, steps());
    }

    static RoundLine line(BudgetRound round) {
        return new RoundLine(round.id(), round.title(), round.fundPence(), round.status(), round.proposals().size(),
                round.closesAt());
    }

    private Optional<MyPart> part(MemberFacts member) {
        return round.elector(member.membershipId()).map(one -> new MyPart(member.personId(), member.name(),
                member.personId().equals(person), one.pence(), round.left(member.membershipId())));
    }

    private IdeaLine idea(Proposal idea) {
        boolean over = round.status() == RoundStatus.CLOSED;
        List<Allocation> counted = round.counted(idea.id());
        boolean mine = me().filter(one -> idea.isPutBy(one.membershipId())).isPresent();
        return new IdeaLine(idea.id(), idea.wanted(), idea.status(), pool.membership(idea.putBy()).name(),
                me().map(one -> sum(counted.stream().filter(given -> given.isOf(one.membershipId())))).orElse(0L),
                over ? sum(counted.stream()) : null, over ? counted.size() : null,
                idea.stoppedBecause(), mine && round.status().can(RoundStep.PROPOSE) && idea.isOpen(),
                giving() && idea.isOpen(), idea.isOpen() && (mine || leads()) && !round.status().open().isEmpty());
    }

    private static long sum(Stream<Allocation> all) {
        return all.mapToLong(Allocation::pence).sum();
    }

    private Set<RoundStep> steps() {
        Set<RoundStep> steps = EnumSet.noneOf(RoundStep.class);
        if (pool.status().takesAndSpends()) {
            add(steps, RoundStep.PROPOSE, me().filter(MemberFacts::isActive).isPresent());
            add(steps, RoundStep.OPEN, leads());
            add(steps, RoundStep.ALLOCATE, giving());
        }
        add(steps, RoundStep.CALL_OFF, leads());
        return steps;
    }

    private void add(Set<RoundStep> steps, RoundStep step, boolean allowed) {
        if (allowed && round.status().can(step)) {
            steps.add(step);
        }
    }

    private boolean giving() {
        return round.status() == RoundStatus.ALLOCATING && now.isBefore(round.closesAt())
                && behalf.stream().anyMatch(one -> one.isActive() && round.elector(one.membershipId()).isPresent());
    }

    private boolean leads() {
        return me().filter(one -> one.has(PoolTask.FACILITATOR)).isPresent();
    }

    private Optional<MemberFacts> me() {
        return behalf.stream().filter(one -> one.personId().equals(person)).findFirst();
    }
}
