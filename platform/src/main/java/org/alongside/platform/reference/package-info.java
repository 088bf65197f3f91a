/**
 * Lists that others keep and everybody here relies on: bank holidays, and the councils of England (feed F14). The operator
 * takes one in whole, as a version; sees how it differs from what counts today; puts it in force; and can go back to the one
 * before. Where no version is in force, what we can work out or were installed with counts.
 *
 * <p>A version is STAGED when it came in, IN_FORCE until the next one, then REPLACED; or it is DISCARDED unused. It never
 * changes what it says. Emits {@code ReferenceEvent}s; nothing leaves the portal. See ADR 0035.
 */
package org.alongside.platform.reference;
