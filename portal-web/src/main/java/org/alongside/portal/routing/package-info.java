/** From an address to the area, the person and the page it is about, and back from a page to an address. */
package org.alongside.portal.routing;
