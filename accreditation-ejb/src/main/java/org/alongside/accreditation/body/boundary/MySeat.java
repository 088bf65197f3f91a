package org.alongside.accreditation.body.boundary;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.body.Exclusion;
import org.alongside.accreditation.body.Seat;

/**
 * A seat of the person who asks. What they declared is not shown again: they may say it anew at any time.
 *
 * @param exclusions  null when not answered
 * @param reconfirmBy the last day the declaration counts; null when there is none
 */
public record MySeat(UUID memberId, UUID bodyId, String bodyName, Seat seat, boolean chairs, boolean askedToChair,
                     Set<Exclusion> exclusions, LocalDate declaredOn, LocalDate reconfirmBy, boolean declarationLive) {
}
