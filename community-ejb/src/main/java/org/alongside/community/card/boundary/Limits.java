package org.alongside.community.card.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.alongside.community.card.CardLimits;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.boundary.KnowPolicy;
import org.alongside.platform.time.London;

/** From where on something on a card is a sign, today. */
@ApplicationScoped
class Limits {

    @Inject
    private KnowPolicy policy;

    @Inject
    private Clock clock;

    CardLimits now() {
        return new CardLimits(policy.value(PolicyValue.CARD_LOW), policy.value(PolicyValue.CARD_QUIET), London.today(clock));
    }
}
