package org.alongside.training.enrolment;

/**
 * Whether somebody who books now would have a place at once. How many places are taken, and by whom, is nobody's
 * business.
 *
 * @param forEverybody a place that is not kept for anyone
 * @param forClaimants a place for a disabled person or family member, kept or not
 * @param waiting      people who wait
 */
public record PlacesLeft(boolean forEverybody, boolean forClaimants, int waiting) {
}
