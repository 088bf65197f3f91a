package org.alongside.community.round.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.round.GivenBack;
import org.alongside.community.round.IdeaWanted;
import org.alongside.community.round.ProposalStep;
import org.alongside.community.round.RoundEvent;
import org.alongside.community.round.RoundRule;
import org.alongside.community.round.RoundStatus;
import org.alongside.community.round.RoundStep;
import org.alongside.community.round.RoundWanted;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.money.Apportionment;
import org.alongside.platform.money.Money;
import org.alongside.platform.text.PlainText;

/**
 * The members of a pool share out part of its pot.
 *
 * <p>It begins with a sum, and ideas are put forward. Opening it divides the sum among the members of that day: each has
 * the same to give, and an idea takes no more than it could use. Giving may be changed until the end. An idea may be
 * stopped; then everybody has back what they gave to it. At the end ideas with at least what they need are funded, and
 * what went to the others comes back. The book of the pool has the same figures.
 */
@Entity
@Table(schema = "community", name = "budget_round")
public class BudgetRound extends RoundRecord {

    private static final int FEWEST = 2;
    private static final int LONGEST_REASON = 500;

    protected BudgetRound() {
    }

    private BudgetRound(UUID poolId, UUID by, RoundWanted wanted, Instant now) {
        super(poolId, by, wanted, now);
    }

    public static BudgetRound begin(PoolFacts pool, UUID by, RoundWanted wanted, Instant now) {
        pool.requireRunning();
        return new BudgetRound(pool.poolId(), by, wanted, now);
    }

    public RoundEvent begun() {
        return new RoundEvent.RoundBegun(id, poolId, fundPence);
    }

    public RoundEvent put(MemberFacts by, IdeaWanted wanted, Instant now) {
        move(RoundStep.PROPOSE, now);
        Proposal proposal = new Proposal(this, by.membershipId(), fitting(wanted), now);
        proposals.add(proposal);
        return new RoundEvent.IdeaPut(proposal.id(), id, wanted.leastPence(), wanted.mostPence());
    }

    /** By who put it forward, until the round is opened: what people give to does not change under them. */
    public RoundEvent change(MemberFacts by, UUID proposalId, IdeaWanted wanted, Instant now) {
        move(RoundStep.PROPOSE, now);
        Proposal proposal = proposal(proposalId);
        if (!proposal.isPutBy(by.membershipId())) {
            throw new RuleBroken(RoundRule.NOT_YOUR_IDEA);
        }
        proposal.change(fitting(wanted));
        return new RoundEvent.IdeaChanged(proposal.id(), id, wanted.leastPence(), wanted.mostPence());
    }

    private IdeaWanted fitting(IdeaWanted wanted) {
        if (wanted.mostPence() > fundPence) {
            throw new RuleBroken(List.of(Breach.at("most", RoundRule.MOST_ABOVE_FUND, new Money(fundPence).toString())));
        }
        if (category != null && category != wanted.category()) {
            throw new RuleBroken(List.of(Breach.at("category", RoundRule.ANOTHER_KIND, category.label())));
        }
        return wanted;
    }

    /** Who is a member now has the same to give as everybody else; an odd penny goes to who joined first. */
    public RoundEvent open(PoolFacts pool, Instant now) {
        pool.requireRunning();
        List<MemberFacts> active = pool.active().stream().sorted(Comparator.comparingInt(MemberFacts::ordinal)).toList();
        if (active.size() < FEWEST) {
            throw new RuleBroken(RoundRule.TOO_FEW_ELECTORS);
        }
        if (openProposals().isEmpty()) {
            throw new RuleBroken(RoundRule.NO_IDEAS);
        }
        move(RoundStep.OPEN, now);
        List<Long> parts = Apportionment.of(fundPence, Collections.nCopies(active.size(), 1L)).amounts();
        for (int i = 0; i < active.size(); i++) {
            electors.add(new RoundElector(this, active.get(i).membershipId(), parts.get(i)));
        }
        closesAt = now.plus(Duration.ofDays(openDays));
        return new RoundEvent.RoundOpened(id, poolId, active.size(), fundPence);
    }

    /** Refused when this person may not give so much to this idea; what they gave to it before does not count. */
    public void require(PoolFacts pool, UUID membershipId, UUID proposalId, long pence, Instant now) {
        pool.requireRunning();
        move(RoundStep.ALLOCATE, now);
        if (!now.isBefore(closesAt)) {
            throw new RuleBroken(RoundRule.HAS_ENDED);
        }
        Proposal proposal = proposal(proposalId);
        proposal.requireOpen();
        requireElector(pool, membershipId, proposal);
        long before = given(membershipId, proposalId);
        if (pence > left(membershipId) + before) {
            throw refused(RoundRule.MORE_THAN_LEFT, left(membershipId) + before);
        }
        long room = proposal.mostPence() - given(proposalId) + before;
        if (pence > room) {
            throw refused(RoundRule.MORE_THAN_MOST, room);
        }
    }

    private void requireElector(PoolFacts pool, UUID membershipId, Proposal proposal) {
        MemberFacts member = pool.membership(membershipId);
        if (!member.isActive() || elector(membershipId).isEmpty()) {
            throw new RuleBroken(RoundRule.NOT_AN_ELECTOR);
        }
        if (proposal.payeeMember() != null && member.hasInterestIn(pool.membership(proposal.payeeMember()))) {
            throw new RuleBroken(RoundRule.PAID_TO_YOU);
        }
    }

    private static RuleBroken refused(RoundRule rule, long pence) {
        return new RuleBroken(List.of(Breach.at("amount", rule, new Money(pence).toString())));
    }

    /** @param journalId with which the book has it */
    public RoundEvent give(UUID membershipId, UUID proposalId, long pence, UUID journalId, UUID by, Instant now) {
        allocations.add(new Allocation(this, proposalId, membershipId, pence, journalId, by, now));
        return new RoundEvent.MoneyGiven(proposalId, id, membershipId, pence);
    }

    /** @param contraId with which the book has it back */
    public RoundEvent giveBack(Allocation allocation, UUID contraId, GivenBack because) {
        allocation.takenBack(contraId, because);
        return new RoundEvent.MoneyGivenBack(allocation.proposalId(), id, allocation.membershipId(), allocation.pence(),
                because);
    }

    /** What was given to it has to be given back as well. */
    public RoundEvent stop(UUID proposalId, String because) {
        Proposal proposal = proposal(proposalId);
        proposal.stop(PlainText.reason("reason", because, LONGEST_REASON));
        return new RoundEvent.IdeaStopped(proposal.id(), id);
    }

    /** Ideas with at least what they need are funded. What went to the others has to be given back (R-POOL-45). */
    public List<RoundEvent> close(Instant now) {
        move(RoundStep.CLOSE, now);
        List<RoundEvent> events = new ArrayList<>();
        long funded = 0;
        for (Proposal proposal : openProposals()) {
            long got = given(proposal.id());
            boolean enough = got >= proposal.leastPence();
            proposal.move(enough ? ProposalStep.FUND : ProposalStep.MISS);
            events.add(enough ? new RoundEvent.IdeaFunded(proposal.id(), id, got)
                    : new RoundEvent.IdeaNotFunded(proposal.id(), id, got));
            funded += enough ? got : 0;
        }
        events.add(new RoundEvent.RoundClosed(id, poolId, funded));
        return events;
    }

    /** Everything that was given has to be given back. */
    public RoundEvent callOff(Instant now) {
        move(RoundStep.CALL_OFF, now);
        return new RoundEvent.RoundCalledOff(id, poolId);
    }

    public boolean isOver(Instant now) {
        return status == RoundStatus.ALLOCATING && !now.isBefore(closesAt);
    }

    /** Once, in the last day. */
    public boolean remind(Instant now) {
        boolean due = status == RoundStatus.ALLOCATING && !reminded && now.isBefore(closesAt)
                && !now.isBefore(closesAt.minus(Duration.ofDays(1)));
        reminded = reminded || due;
        return due;
    }
}
