/** The one clock, and days as London has them. Nothing outside this package asks what time it is. */
package org.alongside.platform.time;
