package org.alongside.community.spend.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.boundary.KnowPolicy;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.spend.SpendAct;
import org.alongside.community.spend.SpendStatus;
import org.alongside.community.spend.SpendStep;
import org.alongside.community.spend.entity.Evidence;
import org.alongside.community.spend.entity.Spend;
import org.alongside.community.spend.entity.SpendApproval;
import org.alongside.community.spend.entity.SpendPayment;
import org.alongside.community.spend.entity.SpendShare;

/** Tells one spend to one member, with what they may do about it now (R-POOL-17: only what they are able to). */
@ApplicationScoped
class SpendStories {

    @Inject
    private KnowPolicy policy;

    SpendStory of(Spend spend, PoolFacts pool, MemberFacts me, MyShare mine) {
        return new SpendStory(line(spend, me), pool.poolId(), pool.name(), pool.membership(spend.askedBy()).name(),
                spend.payee(), spend.rule().label(), spend.isFromPot(), mine, approvedBy(spend, pool),
                spend.duties(pool).approvalsNeeded(), spend.decisionId(), spend.heldPence(), spend.paidPence(),
                payments(spend, pool), evidence(spend.evidence(), spend.mayOpenPaper(me)),
                spend.evidence().hasPaper() && spend.mayOpenPaper(me),
                spend.evidenceDue(policy.value(PolicyValue.EVIDENCE)), acts(spend, pool, me));
    }

    /** Null while there is none; where the paper is, only for those who may open it. */
    private static String evidence(Evidence evidence, boolean may) {
        String kind = evidence.kind() == null ? null : evidence.kind().label();
        return kind == null || !may ? kind : kind + ": " + evidence.words();
    }

    static SpendLine line(Spend spend, MemberFacts me) {
        boolean wanted = spend.status() == SpendStatus.SUBMITTED
                && spend.share(me.membershipId()).filter(SpendShare::isUnanswered).isPresent();
        return new SpendLine(spend.id(), spend.title(), spend.category(), spend.totalPence(), spend.shares().size(),
                spend.status(), spend.askedAt(), wanted);
    }

    private static Set<SpendAct> acts(Spend spend, PoolFacts pool, MemberFacts me) {
        Set<SpendAct> acts = EnumSet.noneOf(SpendAct.class);
        boolean treasurer = me.has(PoolTask.TREASURER);
        boolean keeps = treasurer || me.membershipId().equals(spend.askedBy());
        boolean pays = pool.status().pays();
        boolean waits = spend.payments().stream().anyMatch(SpendPayment::waits);
        add(acts, SpendAct.ANSWER, spend.status().can(SpendStep.ANSWER) && spend.share(me.membershipId()).isPresent());
        add(acts, SpendAct.APPROVE, spend.status() == SpendStatus.SHARES_CONFIRMED
                && spend.duties(pool).able().contains(me));
        add(acts, SpendAct.HURRY, spend.mayHurry(pool, me));
        add(acts, SpendAct.PREPARE, treasurer && pays && !waits && spend.status().can(SpendStep.PAY));
        add(acts, SpendAct.NEW_PRICE, treasurer && pool.status().takesAndSpends()
                && spend.status() == SpendStatus.APPROVED);
        add(acts, SpendAct.RELEASE, pays && spend.payments().stream().anyMatch(one ->
                one.waits() && me.has(PoolTask.SIGNATORY) && !one.preparedBy().equals(me.personId())));
        add(acts, SpendAct.EVIDENCE, keeps && spend.status().can(SpendStep.RECEIPT));
        add(acts, SpendAct.REFUND, treasurer && spend.status().can(SpendStep.REFUND));
        add(acts, SpendAct.CALL_OFF, keeps && spend.status().can(SpendStep.CANCEL));
        return acts;
    }

    private static void add(Set<SpendAct> acts, SpendAct act, boolean open) {
        if (open) {
            acts.add(act);
        }
    }

    private static List<String> approvedBy(Spend spend, PoolFacts pool) {
        return spend.approvals().stream().map(SpendApproval::membershipId)
                .map(member -> member == null ? "Somebody independent" : pool.membership(member).name()).toList();
    }

    private static List<PaymentLine> payments(Spend spend, PoolFacts pool) {
        return spend.payments().stream().filter(one -> one.waits() || one.isReleased())
                .map(one -> new PaymentLine(one.id(), one.pence(), one.paidOn(), name(pool, one.preparedBy()),
                        one.isReleased() ? name(pool, one.releasedBy()) : null)).toList();
    }

    private static String name(PoolFacts pool, UUID person) {
        return pool.member(person).map(MemberFacts::name).orElse("Somebody who has left");
    }
}
