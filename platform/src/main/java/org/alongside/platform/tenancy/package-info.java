/**
 * Areas as tenants: what is open on this thread, and how EclipseLink and PostgreSQL are both told.
 *
 * <p>No scope means no area, no area means no data (R-ACC-100). Nothing outside this package sets the tenant.
 */
package org.alongside.platform.tenancy;
