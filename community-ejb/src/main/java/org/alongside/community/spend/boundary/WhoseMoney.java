package org.alongside.community.spend.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.community.person.Acting;
import org.alongside.community.person.Matter;
import org.alongside.community.person.RepresentativeType;
import org.alongside.community.person.boundary.KnowRepresentation;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.MoneySource;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.spend.SpendRule;
import org.alongside.community.spend.entity.Drawing;
import org.alongside.community.spend.entity.Spend;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;

/** Which money of a person somebody else may decide about (specification 3.1). */
@ApplicationScoped
class WhoseMoney {

    @Inject
    private KnowPool pools;

    @Inject
    private KnowRepresentation representation;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** An authorised person has the direct payment only; what is the person's own is not theirs to share. */
    void require(Spend spend, PoolFacts pool, MemberFacts whose, UUID outcome) {
        LocalDate today = London.today(clock);
        Acting acting = representation.mayAct(call.actor().personId(), whose.personId(), Matter.MONEY, today);
        if (acting.type() == RepresentativeType.AUTHORISED_PERSON
                && !sources(spend, pool, whose, outcome, today).equals(List.of(MoneySource.DIRECT_PAYMENT))) {
            throw new RuleBroken(SpendRule.ONLY_THE_DIRECT_PAYMENT);
        }
    }

    private List<MoneySource> sources(Spend spend, PoolFacts pool, MemberFacts whose, UUID outcome, LocalDate today) {
        long pence = spend.split(pool).of(whose.membershipId());
        return new Drawing(spend, pools.lots(pool.poolId()), today).sources(whose.membershipId(), pence, outcome);
    }
}
