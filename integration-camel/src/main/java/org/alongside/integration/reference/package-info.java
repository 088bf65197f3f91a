/**
 * Reads the lists that the operator takes in (feed F14): bank holidays as GOV.UK publishes them, and the councils of England as
 * a table. A list is read whole or not at all, and all that is wrong with it is said at once, in plain sentences.
 *
 * <p>What a list means, and which version of it counts, is {@code platform.reference}'s.
 */
package org.alongside.integration.reference;
