/**
 * The demonstration: three areas with people who do not exist, played through the same use cases that people use.
 *
 * <p>Loaded on the first start, unless {@code ./portal run --empty}. Every scene carries the same command identifiers
 * each time, so a load that was cut off is simply played again.
 */
package org.alongside.portal.demonstration;
