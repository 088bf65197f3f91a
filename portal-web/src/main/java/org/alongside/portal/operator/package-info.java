/** What an operator does in an area: nothing with cases, but for the hour after breaking the glass (R-ACC-101). */
package org.alongside.portal.operator;
