/** What the host of a group does: what it is, who is in it, when it meets. */
package org.alongside.portal.community.peers.host;
