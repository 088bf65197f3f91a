package org.alongside.accreditation.register;

import org.alongside.platform.money.Money;

/**
 * What a broker asks for their work.
 *
 * @param basis null when the broker does not say
 * @param from null when the broker names no amount
 */
public record Price(PriceBasis basis, Money from, boolean freeFirstTalk) {

    public static final Price UNKNOWN = new Price(null, null, false);
}
