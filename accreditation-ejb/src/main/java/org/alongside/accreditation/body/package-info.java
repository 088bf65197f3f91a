/**
 * The body that decides in an area, and who controls it.
 *
 * <p>A founding group proposes a body, the steward asks people and recognises it, and a mandate for the area begins. From
 * then on it may decide only while strictly more than the floor of its filled voting seats are held by disabled people
 * and carers. That is never typed in: it is computed at every change, at every midnight, and at every decision
 * ({@link org.alongside.accreditation.body.Control}). Emits {@code ControlLost} and {@code ControlRestored}.
 */
package org.alongside.accreditation.body;
