/**
 * Calls that partners' programs make to us: budgets as JSON instead of a file, and signed web calls. A call becomes an
 * ordinary message that goes through the same door as a file, and is answered at once; the same call again is told the
 * same (R-INT-29).
 */
package org.alongside.integration.call;
