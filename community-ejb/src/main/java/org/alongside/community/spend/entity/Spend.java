package org.alongside.community.spend.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.pool.Draw;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.spend.FundedIdea;
import org.alongside.community.spend.ShareAnswer;
import org.alongside.community.spend.SpendEvent;
import org.alongside.community.spend.SpendRule;
import org.alongside.community.spend.SpendStatus;
import org.alongside.community.spend.SpendStep;
import org.alongside.community.spend.SpendWanted;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.money.Money;

/**
 * One thing a group pays for together, from the question to the receipt.
 *
 * <p>Somebody asks; whoever takes part answers for their own share, and an answer may change what the others pay, so
 * shares are worked out anew each time. When all who are in can live with theirs, other people approve, and what each
 * pays is held. From then on no share changes: payments and refunds follow what was held of which lot.
 */
@Entity
@Table(schema = "community", name = "spend")
public class Spend extends HeldSpend {

    protected Spend() {
    }

    private Spend(UUID id, UUID poolId, UUID askedBy, SpendWanted wanted, Instant now) {
        super(id, poolId, askedBy, wanted, now);
        status = SpendStatus.SUBMITTED;
        statusSince = now;
        wanted.shares().forEach(share -> shares.add(new SpendShare(this, share)));
    }

    public static Spend asked(PoolFacts pool, MemberFacts asker, SpendWanted wanted, Instant now) {
        pool.requireRunning();
        Asking.check(pool, wanted);
        Spend spend = new Spend(UUID.randomUUID(), pool.poolId(), asker.membershipId(), wanted, now);
        if (wanted.fromPot()) {
            spend.move(SpendStep.SHARES_READY, now);
        }
        return spend;
    }

    /** An idea that got its money in a round: the group has decided, and the money is held from the beginning. */
    public static Spend funded(PoolFacts pool, FundedIdea idea, Instant now) {
        pool.requireRunning();
        Asking.check(pool, idea.wanted());
        Spend spend = new Spend(idea.id(), idea.poolId(), idea.putBy(), idea.wanted(), now);
        spend.move(SpendStep.SHARES_READY, now);
        idea.held().forEach(draw -> spend.holds.add(new HeldPart(spend, draw.lotId(), null, draw.pence())));
        return spend;
    }

    /** Before anybody has approved it, because a round gave it its money. */
    public boolean isSetAside() {
        return status == SpendStatus.SHARES_CONFIRMED && !holds.isEmpty();
    }

    /** What a round set aside stays as it is. */
    public SpendEvent approve(Instant now) {
        move(SpendStep.APPROVE, now);
        return new SpendEvent.SpendHeld(id, poolId, heldPence());
    }

    /** @param consent what allowed it beforehand; null when they said so themselves */
    public SpendEvent in(PoolFacts pool, UUID membershipId, long most, UUID outcome, UUID consent, UUID by, Instant now) {
        SpendShare share = answering(membershipId, now);
        Split split = split(pool);
        long pence = split.of(membershipId);
        if (most < pence) {
            throw new RuleBroken(List.of(Breach.at("most", SpendRule.MOST_BELOW_SHARE, new Money(pence).toString())));
        }
        share.in(most, split.extraOf(membershipId), outcome, consent, by, now);
        return new SpendEvent.ShareAnswered(id, poolId, membershipId, ShareAnswer.IN, consent != null);
    }

    public SpendEvent out(UUID membershipId, UUID by, Instant now) {
        answering(membershipId, now).out(by, now);
        return new SpendEvent.ShareAnswered(id, poolId, membershipId, ShareAnswer.OUT, false);
    }

    private SpendShare answering(UUID membershipId, Instant now) {
        if (fromPot) {
            throw new RuleBroken(SpendRule.POT_ASKS_NOBODY);
        }
        move(SpendStep.ANSWER, now);
        return share(membershipId).filter(one -> one.weight() > 0)
                .orElseThrow(() -> new RuleBroken(SpendRule.NOT_A_PARTICIPANT));
    }

    /** Somebody leaves. What all had agreed on is open again, since the others may pay more now (R-POOL-08, 23). */
    public SpendEvent withdraw(UUID membershipId, UUID by, Instant now) {
        if (status == SpendStatus.SHARES_CONFIRMED) {
            move(SpendStep.SEND_BACK, now);
        }
        return out(membershipId, by, now);
    }

    /** Who is away takes no part in what is not approved yet, unless they have said since that they do (R-POOL-42). */
    public Optional<SpendEvent> leaveOut(Absence absence, PoolFacts pool, Instant now) {
        UUID member = absence.membershipId();
        return SpendStatus.ASKING.contains(status)
                && share(member).filter(one -> one.paysWithoutAnswerSince(absence.since())).isPresent()
                ? Optional.of(withdraw(member, pool.membership(member).personId(), now)) : Optional.empty();
    }

    /** What each would pay as things stand: those who are out pay nothing, the others as the rule says. */
    public Split split(PoolFacts pool) {
        Map<UUID, Long> weights = new LinkedHashMap<>();
        Map<UUID, Long> caps = new LinkedHashMap<>();
        shares.stream().filter(SpendShare::pays).forEach(one -> {
            weights.put(one.membershipId(), one.weight());
            if (one.isCapped()) {
                caps.put(one.membershipId(), one.capPence());
            }
        });
        return Split.capped(totalPence, weights, caps, pool.members());
    }

    /** After an answer: nothing yet, or all is agreed, or somebody has to be asked again, or nobody is left. */
    public Optional<SpendEvent> settle(PoolFacts pool, Instant now) {
        return settle(pool, null, now);
    }

    /** @param drawing looked at only where the group has agreed that others are asked (R-POOL-13); null elsewhere */
    public Optional<SpendEvent> settle(PoolFacts pool, Drawing drawing, Instant now) {
        if (shares.stream().anyMatch(SpendShare::isUnanswered)) {
            return Optional.empty();
        }
        if (shares.stream().noneMatch(SpendShare::pays)) {
            return Optional.of(end(SpendStep.CANCEL, now));
        }
        boolean capped = drawing != null && new Shortfall(this, drawing).cap(pool);
        Set<UUID> rose = askAgain(split(pool));
        if (!rose.isEmpty()) {
            return Optional.of(capped ? new SpendEvent.OthersAsked(id, poolId, rose)
                    : new SpendEvent.SharesSentBack(id, poolId, rose));
        }
        move(SpendStep.SHARES_READY, now);
        return Optional.of(new SpendEvent.SharesConfirmed(id, poolId));
    }

    private Set<UUID> askAgain(Split split) {
        List<SpendShare> rose = shares.stream().filter(SpendShare::pays)
                .filter(one -> !one.canLiveWith(split)).toList();
        rose.forEach(SpendShare::askAgain);
        return rose.stream().map(SpendShare::membershipId).collect(Collectors.toSet());
    }

    /** The group decides about the activity; each about their own share (R-POOL-07). */
    public void decideBy(UUID decision) {
        decisionId = decision;
    }

    /** A signatory says that it cannot wait. With the second, from another household, both are named (R-POOL-66). */
    public List<UUID> hurry(PoolFacts pool, MemberFacts signatory) {
        requireOpenFor(SpendStep.APPROVE);
        if (decisionId == null) {
            throw new RuleBroken(SpendRule.NOTHING_TO_HURRY);
        }
        duties(pool).requireAble(signatory);
        if (hurriedBy == null) {
            hurriedBy = signatory.membershipId();
            return List.of();
        }
        MemberFacts first = pool.membership(hurriedBy);
        if (signatory.hasInterestIn(first)) {
            throw new RuleBroken(SpendRule.HURRIED_BY_YOU_ALREADY);
        }
        return List.of(first.personId(), signatory.personId());
    }

    public boolean mayHurry(PoolFacts pool, MemberFacts me) {
        return status == SpendStatus.SHARES_CONFIRMED && decisionId != null && duties(pool).able().contains(me)
                && (hurriedBy == null || !me.hasInterestIn(pool.membership(hurriedBy)));
    }

    public SpendEvent sign(PoolFacts pool, MemberFacts signatory, Instant now) {
        requireOpenFor(SpendStep.APPROVE);
        duties(pool).requireAble(signatory);
        approvals.add(new SpendApproval(this, signatory.membershipId(), signatory.personId(), now));
        return new SpendEvent.SpendSigned(id, poolId, signatory.membershipId());
    }

    /** Somebody independent, where the group is too small to have enough people of its own (R-POOL-16). */
    public SpendEvent review(PoolFacts pool, UUID reviewer, Instant now) {
        requireOpenFor(SpendStep.APPROVE);
        if (!mayReview(pool, reviewer)) {
            throw new RuleBroken(isApprovedBy(reviewer) ? SpendRule.APPROVED_BY_YOU_ALREADY
                    : SpendRule.REVIEWER_NOT_NEEDED);
        }
        approvals.add(new SpendApproval(this, null, reviewer, now));
        return new SpendEvent.SpendSigned(id, poolId, null);
    }

    public boolean mayReview(PoolFacts pool, UUID reviewer) {
        return pool.member(reviewer).isEmpty() && !isApprovedBy(reviewer) && needsReviewer(pool);
    }

    public boolean hasEnoughApprovals(PoolFacts pool) {
        return approvals().size() >= duties(pool).approvalsNeeded();
    }

    /** Every share in one step (R-POOL-14). A share that would now be above what its payer said is refused (R-POOL-08). */
    public SpendEvent hold(Split split, Map<UUID, List<Draw>> draws, Instant now) {
        boolean rose = shares.stream().anyMatch(one -> one.pays() && !one.canLiveWith(split));
        if (rose) {
            throw new RuleBroken(SpendRule.SHARES_ROSE);
        }
        move(SpendStep.APPROVE, now);
        shares.forEach(one -> one.fix(one.pays() ? split.of(one.membershipId()) : 0L));
        Paying paying = new Paying(this);
        draws.forEach((membershipId, parts) -> parts.forEach(draw ->
                paying.hold(draw.lotId(), membershipId, draw.pence())));
        return new SpendEvent.SpendHeld(id, poolId, heldPence());
    }

    /** Those who take part, or for the pot everybody, without who has an interest in it (R-POOL-62). */
    public Set<UUID> electors(PoolFacts pool) {
        Set<UUID> interested = duties(pool).interested();
        return pool.active().stream().filter(one -> fromPot || share(one.membershipId()).isPresent())
                .map(MemberFacts::personId).filter(one -> !interested.contains(one)).collect(Collectors.toSet());
    }

    public boolean asks(UUID membershipId) {
        return share(membershipId).filter(SpendShare::pays).isPresent();
    }

    void requireOpenFor(SpendStep step) {
        status.after(step);
    }

    public Optional<SpendShare> share(UUID membershipId) {
        return shares.stream().filter(one -> one.membershipId().equals(membershipId)).findFirst();
    }
}
