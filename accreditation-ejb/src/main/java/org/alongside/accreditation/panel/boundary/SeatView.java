package org.alongside.accreditation.panel.boundary;

import java.util.UUID;
import org.alongside.accreditation.panel.InterestState;
import org.alongside.accreditation.panel.Vote;

/**
 * A member as the others see them. How somebody votes is their own to see.
 *
 * @param free    somebody else can take this place
 * @param mine    this is the viewer's own place
 * @param ownVote the viewer's own vote; null on everybody else's line
 */
public record SeatView(UUID personId, String name, boolean chair, InterestState interest, boolean present,
        boolean voted, boolean free, boolean mine, Vote ownVote) {
}
