package org.alongside.community.peergroup.boundary;

import org.alongside.community.peergroup.GroupFacts;
import org.alongside.community.peergroup.MemberStatus;

/** One group in a list. {@code standing} is how I stand to it, null when I do not. */
public record GroupLine(GroupFacts facts, MemberStatus standing) {
}
