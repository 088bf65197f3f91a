package org.alongside.community.pool.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.person.Matter;
import org.alongside.community.person.boundary.KnowRepresentation;
import org.alongside.community.pool.PoolRule;
import org.alongside.community.pool.entity.Agreement;
import org.alongside.community.pool.entity.Membership;
import org.alongside.community.pool.entity.Signature;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.time.London;

/** Who may sign what. */
@ApplicationScoped
public class Signing {

    @Inject
    private Pools pools;

    @Inject
    private Agreements agreements;

    @Inject
    private Memberships memberships;

    @Inject
    private KnowRepresentation representation;

    @Inject
    private PoolNews news;

    @Inject
    private Clock clock;

    public void sign(Agreement agreement, UUID personId, UUID signer) {
        Membership member = memberships.mine(agreement.poolId(), personId);
        if (!representation.mayAct(signer, personId, Matter.MONEY, London.today(clock)).may()) {
            throw new RuleBroken(PoolRule.NOT_THE_SIGNER);
        }
        if (!member.maySign(agreement.no(), pools.get(agreement.poolId()).agreementNo(),
                agreements.of(agreement.poolId()).get(0).no())) {
            throw new RuleBroken(PoolRule.AGREEMENT_CHANGED);
        }
        if (hasSigned(agreement, member)) {
            throw new RuleBroken(PoolRule.ALREADY_SIGNED);
        }
        Signature signature = new Signature(agreement.id(), member.id(), signer, clock.instant());
        agreements.add(signature);
        news.record(signature.signed(agreement.poolId()));
    }

    public boolean hasSigned(Agreement agreement, Membership member) {
        return agreements.signatures(agreement.id()).stream().anyMatch(one -> one.membershipId().equals(member.id()));
    }

    /** In the order in which they were asked to join. */
    public List<Membership> signers(Agreement agreement) {
        Set<UUID> signed = agreements.signatures(agreement.id()).stream().map(Signature::membershipId)
                .collect(Collectors.toSet());
        return memberships.of(agreement.poolId()).stream().filter(one -> signed.contains(one.id())).toList();
    }
}
