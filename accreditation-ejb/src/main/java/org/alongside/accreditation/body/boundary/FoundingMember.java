package org.alongside.accreditation.body.boundary;

import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.body.Exclusion;
import org.alongside.accreditation.body.Seat;

/**
 * Somebody who is to have a seat.
 *
 * @param exclusions          null when not answered; empty for "none of these"
 * @param managesHostServices null when not answered
 * @param chair               asked to chair; they say yes for themselves
 */
public record FoundingMember(UUID personId, Seat seat, Set<Exclusion> exclusions, Boolean managesHostServices,
                             boolean chair) {
}
