/**
 * The audit trail: one process a use case, with its events, written in the business transaction.
 *
 * <p>Append-only for the application's database role, numbered without gaps and hash-chained per area by a trigger;
 * {@code ./portal audit verify} walks the chain.
 */
package org.alongside.platform.audit;
