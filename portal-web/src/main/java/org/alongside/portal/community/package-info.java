/** What peers arrange together: shared budgets, decisions, time and company. */
package org.alongside.portal.community;
