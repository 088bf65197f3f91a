package org.alongside.community.settlement.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.community.person.Matter;
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
    private KnowPolicy policy;

    @Inject
    private SettlementNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** By the person, the treasurer, or finance; the person is told at once. */
    @UseCase("RECORD_CLAWBACK")
    public UUID record(RecordClawback command) {
        PoolFacts pool = pools.of(command.poolId());
        MemberFacts member = command.membershipId() == null ? pool.requireMember(me())
                : pool.membership(command.membershipId());
        if (!call.actor().has(Role.FINANCE) && !member.personId().equals(me())) {
            pool.require(me(), PoolTask.TREASURER);
        }
        CouncilAsks asks = new CouncilAsks(PlainText.required("council", command.council(), LONGEST),
                AmountTyped.pence("amount", command.amount()), PlainText.required("basis", command.basis(), LONGEST),
                PlainText.required("reason", command.reason(), LONGEST), command.from(), command.to(),
                command.receivedOn(), command.replyBy()).checked(policy.value(PolicyValue.CLAWBACK_REPLY));
        Clawback clawback = new Clawback(pool.poolId(), member.membershipId(), member.personId(), asks, me());
        clawbacks.add(clawback);
        news.record(clawback.handOver());
        news.tell(member.personId(), SettlementNotices.clawback());
        return clawback.id();
    }

    @UseCase("ANSWER_CLAWBACK")
    public List<ClawbackView> mine() {
        return views(clawbacks.ofPerson(me()));
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
        return clawback;
    }

    private List<ClawbackView> views(List<Clawback> all) {
        return pages.of(all).stream().map(ClawbackViews::of).toList();
    }

    private UUID me() {
        return call.actor().personId();
    }
}
