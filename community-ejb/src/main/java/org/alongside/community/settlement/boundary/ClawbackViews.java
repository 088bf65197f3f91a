package org.alongside.community.settlement.boundary;

import java.util.UUID;
import org.alongside.community.settlement.control.ClawbackPages;
import org.alongside.community.settlement.entity.Clawback;

/** A request in the words of its page. */
final class ClawbackViews {

    private ClawbackViews() {
    }

    static ClawbackView of(ClawbackPages.ClawbackFacts facts, UUID me) {
        Clawback one = facts.clawback();
        return new ClawbackView(one.id(), one.poolId(), facts.pool().name(), facts.member().name(), one.status(),
                one.asks(), one.agreedPence(), one.releasedPence(), one.unmetPence(), one.answer(), facts.free(),
                one.personId().equals(me), me.equals(one.releasedFirst()));
    }
}
