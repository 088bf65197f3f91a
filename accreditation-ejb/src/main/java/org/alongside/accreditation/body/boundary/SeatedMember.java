package org.alongside.accreditation.body.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.accreditation.body.Seat;

/**
 * A member as the other members see them: nothing of what they declared.
 *
 * @param askedToChair others have asked; why there is no answer yet is the member's own business
 */
public record SeatedMember(UUID memberId, UUID personId, String name, Seat seat, boolean chairs, boolean askedToChair,
                           LocalDate since) {
}
