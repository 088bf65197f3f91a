/**
 * The database: PostgreSQL from shipped binaries, started durable, or one that somebody else runs; the roles; and the
 * migrations of every module. The owner role makes the schema, the application role owns nothing.
 */
package org.alongside.server.database;
