/**
 * What a bank or card provider says happened on an account (F7), in one shape however it was written: a table by profile, or XML
 * by {@code camt}. Says whether a statement adds up and follows the one before; a line always has the same id.
 */
package org.alongside.integration.statement;
