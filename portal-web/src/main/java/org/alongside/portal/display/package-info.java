/** Text size, colours and spacing, kept in the browser. */
package org.alongside.portal.display;
