/** Who is looking at a page. */
package org.alongside.portal.me;
