package org.alongside.community.settlement.boundary;

import java.util.UUID;
import org.alongside.community.settlement.Payee;

/**
 * Owed out of a pool. Pence.
 *
 * @param to       who, by name, or what they are
 * @param goesTo   where the money has to go, by where it came from (R-POOL-24)
 * @param payoutId the payment that is prepared; null when none is
 * @param mine     it is owed to whoever is looking
 * @param byMe     whoever is looking has prepared it
 */
public record OwedLine(UUID lotId, Payee payee, String to, String goesTo, long pence, UUID payoutId, boolean mine,
                       boolean byMe) {

    public boolean canPrepare() {
        return payoutId == null && !mine;
    }

    public boolean canConfirm() {
        return payoutId != null && !mine && !byMe;
    }

    /** A word for both, to be sent with a form. */
    public String key() {
        return lotId + " " + payee;
    }
}
