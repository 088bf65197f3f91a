/** Shared budgets: what came in, whose it is, what it may be used for, what was spent and what is left. */
package org.alongside.portal.community.pool;
