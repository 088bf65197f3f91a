package org.alongside.community.peergroup.boundary;

import java.util.UUID;
import org.alongside.community.peergroup.MemberStatus;

public record MemberLine(UUID memberId, String name, MemberStatus status, boolean host) {
}
