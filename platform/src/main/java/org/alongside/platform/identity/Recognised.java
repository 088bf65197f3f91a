package org.alongside.platform.identity;

/**
 * Somebody who came back.
 *
 * @param unreachableAt the address at which we could not reach them; null when all is well
 */
public record Recognised(Actor actor, String unreachableAt) {

    public static final Recognised NOBODY = new Recognised(Actor.NOBODY, null);
}
