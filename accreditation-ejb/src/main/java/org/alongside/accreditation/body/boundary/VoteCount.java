package org.alongside.accreditation.body.boundary;

/**
 * How a vote on local rules stands.
 *
 * @param mine null when the person who asks has not voted
 */
public record VoteCount(long inFavour, long against, int voting, boolean carried, Boolean mine) {
}
