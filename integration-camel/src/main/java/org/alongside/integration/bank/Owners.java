package org.alongside.integration.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.alongside.community.card.boundary.ReceiveCards;
import org.alongside.community.pool.LineFate;
import org.alongside.community.pool.boundary.ReceiveStatement;
import org.alongside.integration.statement.Statement;

/** Who is told what a statement says: a pool, or the one person whose card it is. */
@ApplicationScoped
class Owners {

    @Inject
    private ReceiveStatement pools;

    @Inject
    private ReceiveCards cards;

    /** Of those of these accounts that somebody here has named. */
    Map<String, Owner> of(Set<String> accounts) {
        Map<String, Owner> owners = new HashMap<>();
        cards.read(accounts).forEach(one -> owners.put(one, Owner.CARD));
        pools.keepsBooks(accounts).forEach((one, open) -> owners.put(one, open ? Owner.POOL : Owner.CLOSED_POOL));
        return owners;
    }

    /** @return how many lines a pool has had before */
    long tell(Owner owner, Statement statement) {
        if (owner == Owner.CARD) {
            cards.receive(CardLines.of(statement));
            return 0;
        }
        return pools.receive(statement.account(), PoolLines.of(statement)).count(LineFate.DUPLICATE);
    }
}
