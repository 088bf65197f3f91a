/** Letting one's card be read, and making sure whose a card is. */
package org.alongside.portal.community.card;
