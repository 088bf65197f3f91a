/** The feed desk: what is exchanged with the council and other partners, what went wrong, and how it is put right. */
package org.alongside.portal.feeds;
