/** What somebody tells about themselves: how they want to be told things, and who may act for them in what. */
package org.alongside.portal.community.me;
