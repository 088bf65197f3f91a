/** Joining the time bank, one step after the other. */
package org.alongside.portal.community.time.join;
