/** Finding people like me: a profile, suggestions, messages, groups and their meetings. */
package org.alongside.portal.community.peers;
