/**
 * Feed F2: a broker came on an area's list, left it, or stands there in another way. It tells the fact, never a reason,
 * and leads to the list, where everything else is.
 */
package org.alongside.integration.statuschange;
