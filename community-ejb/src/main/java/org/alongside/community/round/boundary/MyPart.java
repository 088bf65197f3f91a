package org.alongside.community.round.boundary;

import java.util.UUID;

/**
 * What somebody has to give out in a round: the one who looks, or whom they act for about money.
 *
 * @param mine  false when they act for this person
 * @param left  what is not given out yet
 */
public record MyPart(UUID personId, String name, boolean mine, long pence, long left) {
}
