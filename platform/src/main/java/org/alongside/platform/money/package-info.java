/** Amounts in whole pence. */
package org.alongside.platform.money;
