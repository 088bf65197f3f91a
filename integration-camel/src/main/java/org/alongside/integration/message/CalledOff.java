package org.alongside.integration.message;

/**
 * What became of a message that is not wanted any more.
 *
 * @param stays      it does not go, or not again
 * @param mayBeThere whoever it was for has had it, or nobody knows
 */
public record CalledOff(boolean stays, boolean mayBeThere) {
}
