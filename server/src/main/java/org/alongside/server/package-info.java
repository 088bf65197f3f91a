/**
 * What stands under the portal: PostgreSQL started by ourselves, the schema of every module, WildFly's set-up,
 * and the launcher that {@code ./portal} calls. Depends on no other module of Alongside, so that
 * everything else can be tested against the real database.
 */
package org.alongside.server;
