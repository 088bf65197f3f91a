/**
 * The public list of approved brokers of one area.
 *
 * <p>A released decision grants an accreditation with a first term; it ends when the term runs out or the broker gives
 * it up. What the public sees is a register entry, rebuilt at each of these events from the accreditation and from what
 * the broker has confirmed. Being on the list is voluntary, and how somebody came to be on it is never shown.
 *
 * <p>Emits {@code accreditation.granted}, {@code .expired}, {@code .relinquished}, {@code .suspended} and {@code .restored}.
 */
package org.alongside.accreditation.register;
