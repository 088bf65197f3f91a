/**
 * What one module tells another: contract events out of the outbox, handed to the boundary of the module they concern, at
 * least once and in order. The modules do not know each other.
 */
package org.alongside.integration.facts;
