/**
 * Who is asking: one account for each person, and the roles they hold in each area. Emits {@code AccountMade} and
 * {@code RoleChanged}. Signing in by another organisation's account (OpenID Connect) would replace only
 * {@code CheckPassword}.
 */
package org.alongside.platform.identity;
