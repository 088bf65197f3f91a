/** A broker's own side of the list: write, look at it as others will, publish; show less; or leave. */
package org.alongside.portal.register.mine;
