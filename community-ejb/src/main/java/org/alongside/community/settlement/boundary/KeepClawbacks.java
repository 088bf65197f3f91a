package org.alongside.community.settlement.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.person.DoneFor;
import org.alongside.community.person.Matter;
import org.alongside.community.person.boundary.KeepActs;
import org.alongside.community.person.boundary.KnowRepresentation;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.boundary.KnowPolicy;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.settlement.CouncilAsks;
import org.alongside.community.settlement.SettlementRule;
import org.alongside.community.settlement.control.ClawbackPages;
import org.alongside.community.settlement.control.Clawbacks;
import org.alongside.community.settlement.control.SettlementNews;
import org.alongside.community.settlement.control.SettlementNotices;
import org.alongside.community.settlement.entity.Clawback;
import org.alongside.platform.error.Answers;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.Role;
import org.alongside.platform.money.AmountTyped;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** A council's request is written down, answered by the person, and settled (R-POOL-27). Nothing here moves money. */
@Stateless
public class KeepClawbacks {

    private static final int LONGEST = 2000;

    @Inject
    private KnowPool pools;

    @Inject
    private Clawbacks clawbacks;

    @Inject
    private ClawbackPages pages;

    @Inject
    private KnowRepresentation representation;

    @Inject
    private KeepActs acts;

    @Inject
    private KnowPolicy policy;

    @Inject
    private SettlementNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Whom it would be about: myself, unless somebody else is named. */
    @UseCase("RECORD_CLAWBACK")
    public ClawbackAbout about(UUID poolId, UUID membershipId) {
        PoolFacts pool = pools.of(poolId);
        MemberFacts member = recorded(pool, membershipId);
        return new ClawbackAbout(poolId, pool.name(), member.membershipId(), member.name(), member.personId().equals(me()));
    }

    /** By the person, the treasurer, or finance; the person is told at once, and so is who may answer for them. */
    @UseCase("RECORD_CLAWBACK")
    public UUID record(RecordClawback command) {
        PoolFacts pool = pools.of(command.poolId());
        MemberFacts member = recorded(pool, command.membershipId());
        Answers answers = new Answers();
        CouncilAsks asks = new CouncilAsks(
                answers.read(() -> PlainText.required("council", command.council(), LONGEST)),
                answers.readNumber(() -> AmountTyped.pence("amount", command.amount())),
                answers.read(() -> PlainText.required("basis", command.basis(), LONGEST)),
                answers.read(() -> PlainText.required("reason", command.reason(), LONGEST)), command.from(), command.to(),
                command.receivedOn(), command.replyBy());
        answers.read(() -> asks.checked(policy.value(PolicyValue.CLAWBACK_REPLY), London.today(clock)));
        answers.require();
        Clawback clawback = new Clawback(pool.poolId(), member.membershipId(), member.personId(), asks, me());
        clawbacks.add(clawback);
        news.record(clawback.handOver(London.today(clock)));
        news.tell(member.personId(), SettlementNotices.clawback());
        representation.representing(member.personId(), Matter.MONEY, London.today(clock))
                .forEach(one -> news.tell(one, SettlementNotices.clawbackOfSomebody()));
        return clawback.id();
    }

    private MemberFacts recorded(PoolFacts pool, UUID membershipId) {
        MemberFacts member = membershipId == null ? pool.requireMember(me()) : pool.membership(membershipId);
        if (!call.actor().has(Role.FINANCE) && !member.personId().equals(me())) {
            pool.require(me(), PoolTask.TREASURER);
        }
        return member;
    }

    /** About me, and about those for whom I may decide about money. */
    @UseCase("ANSWER_CLAWBACK")
    public List<ClawbackView> mine() {
        Set<UUID> people = new HashSet<>(representation.represented(me(), Matter.MONEY, London.today(clock)));
        people.add(me());
        return pages.of(clawbacks.ofPeople(people)).stream().map(one -> ClawbackViews.of(one, me())).toList();
    }

    @UseCase("ANSWER_CLAWBACK")
    public void agree(AnswerClawback command) {
        news.record(answered(command).agree());
    }

    @UseCase("ANSWER_CLAWBACK")
    public void challenge(AnswerClawback command) {
        news.record(answered(command).challenge(PlainText.optional("words", command.words(), LONGEST)));
    }

    private Clawback answered(AnswerClawback command) {
        Clawback clawback = clawbacks.get(command.clawbackId());
        if (!representation.mayAct(me(), clawback.personId(), Matter.MONEY, London.today(clock)).may()) {
            throw new RuleBroken(SettlementRule.NOT_THEIR_ANSWER);
        }
        acts.decided(clawback.personId(), DoneFor.CLAWBACK_ANSWERED, clawback.id(), command.first());
        return clawback;
    }

    private UUID me() {
        return call.actor().personId();
    }
}
