/** The steps of a profile: about me, give and receive, what I have been through, ready. */
package org.alongside.portal.community.peers.profile;
