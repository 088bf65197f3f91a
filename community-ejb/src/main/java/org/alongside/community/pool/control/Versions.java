package org.alongside.community.pool.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.alongside.community.pool.AgreedChange;
import org.alongside.community.pool.AgreedTerms;
import org.alongside.community.pool.AgreementWords;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.entity.Agreement;
import org.alongside.community.pool.entity.Pool;
import org.alongside.platform.error.NotFound;

/** The next version of what a group agreed on. It is read and signed; what it changes waits until the group has decided. */
@ApplicationScoped
public class Versions {

    @Inject
    private Agreements agreements;

    @Inject
    private Memberships memberships;

    @Inject
    private PoolNews news;

    @Inject
    private Clock clock;

    public Agreement newest(UUID poolId) {
        return agreements.of(poolId).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** In other words or terms; changes that still wait for the group are carried on. */
    public Agreement written(Pool pool, AgreementWords text, AgreedTerms terms, UUID by) {
        return next(pool, text, terms, waiting(pool), by);
    }

    /** In the same words and terms, with another change. */
    public Agreement changed(Pool pool, UnaryOperator<AgreedChange> change, UUID by) {
        Agreement newest = newest(pool.id());
        return next(pool, newest.text(), newest.terms(), change.apply(waiting(pool)), by);
    }

    private Agreement next(Pool pool, AgreementWords text, AgreedTerms terms, AgreedChange change, UUID by) {
        int no = agreements.of(pool.id()).stream().mapToInt(Agreement::no).max().orElse(0) + 1;
        Agreement agreement = new Agreement(pool.id(), no, text, terms, change, by, clock.instant());
        agreements.add(agreement);
        news.record(agreement.written());
        memberships.of(pool.id()).stream().filter(one -> one.status() != MembershipStatus.LEFT)
                .filter(one -> !one.personId().equals(by))
                .forEach(one -> news.tell(one.personId(), PoolNotices.toSign(pool)));
        return agreement;
    }

    private AgreedChange waiting(Pool pool) {
        return agreements.of(pool.id()).stream().findFirst().filter(one -> one.no() > pool.agreementNo())
                .map(Agreement::change).orElse(AgreedChange.NONE);
    }
}
