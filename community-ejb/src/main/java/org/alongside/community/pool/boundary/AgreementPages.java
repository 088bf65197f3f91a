package org.alongside.community.pool.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.pool.control.Agreements;
import org.alongside.community.pool.control.Memberships;
import org.alongside.community.pool.control.Pools;
import org.alongside.community.pool.entity.Agreement;
import org.alongside.community.pool.entity.Membership;
import org.alongside.community.pool.entity.Pool;
import org.alongside.community.pool.entity.Signature;
import org.alongside.platform.identity.boundary.KnowPeople;

/** Agreements as members read them. */
@ApplicationScoped
class AgreementPages {

    @Inject
    private Pools pools;

    @Inject
    private Memberships memberships;

    @Inject
    private Agreements agreements;

    @Inject
    private KnowPeople people;

    /** The newest version; for members and those who are asked to be. */
    AgreementView of(UUID poolId, UUID me) {
        Pool pool = pools.get(poolId);
        Membership mine = memberships.mine(poolId, me);
        return agreements.of(poolId).stream().findFirst().map(newest -> view(pool, newest, mine))
                .orElseGet(() -> new AgreementView(poolId, pool.name(), pool.status(), null, 0, false, null, null,
                        List.of(), false));
    }

    private AgreementView view(Pool pool, Agreement newest, Membership mine) {
        List<Signature> signed = agreements.signatures(newest.id());
        Map<UUID, UUID> persons = memberships.of(pool.id()).stream()
                .collect(Collectors.toMap(Membership::id, Membership::personId));
        Map<UUID, String> names = people.names(Set.copyOf(persons.values()));
        return new AgreementView(pool.id(), pool.name(), pool.status(), newest.id(), newest.no(),
                newest.no() == pool.agreementNo(), newest.text(), newest.terms(),
                signed.stream().map(one -> names.getOrDefault(persons.get(one.membershipId()), "")).toList(),
                signed.stream().anyMatch(one -> one.membershipId().equals(mine.id())));
    }
}
