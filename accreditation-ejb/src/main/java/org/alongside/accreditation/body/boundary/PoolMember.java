package org.alongside.accreditation.body.boundary;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody panels may be made of, for the rules of a panel only: whether they are from the constituency is shown to
 * nobody (R-ACC-04).
 *
 * @param voteBarred they may advise and not vote (R-ACC-03)
 */
public record PoolMember(UUID personId, String name, boolean fromConstituency, LocalDate servingSince, boolean voteBarred) {

    @Override
    public String toString() {
        return "PoolMember[" + personId + "]";
    }
}
