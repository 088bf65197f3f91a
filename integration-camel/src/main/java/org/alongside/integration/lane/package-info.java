/**
 * Lanes: when each endpoint is due, and which running portal has it in hand (R-INT-14).
 *
 * <p>Thousands of endpoints share a few threads, because an endpoint that is not due is a row and nothing else. A portal
 * leases the lanes that are due, so no two look at one endpoint at the same time, and says every few seconds that it is
 * still there. When it is not, its lanes are free again within a minute. Whoever writes a message wakes its lane.
 */
package org.alongside.integration.lane;
