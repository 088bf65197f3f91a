package org.alongside.community.peergroup.boundary;

import java.util.UUID;

/** What a coordinator reads: the reason and nothing that says which group or who (R-PEER-03). */
public record RemovalView(UUID memberId, String reason) {
}
