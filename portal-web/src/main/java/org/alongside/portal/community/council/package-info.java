/** Being linked with one's council, and sorting out whom a council meant. */
package org.alongside.portal.community.council;
