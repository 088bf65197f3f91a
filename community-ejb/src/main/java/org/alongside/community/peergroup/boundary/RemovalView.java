package org.alongside.community.peergroup.boundary;

import java.util.UUID;
import org.alongside.community.peergroup.RemovalGround;

/** What a coordinator reads: the ground, the reason, and nothing that says which group or who (R-PEER-03). */
public record RemovalView(UUID memberId, RemovalGround ground, String reason) {
}
