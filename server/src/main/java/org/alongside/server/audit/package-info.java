/**
 * The records that nobody may change unseen: each area's audit record and its decisions, chained row by row. Found here:
 * where a chain does not hold, and where it ended when somebody last wrote that down.
 */
package org.alongside.server.audit;
