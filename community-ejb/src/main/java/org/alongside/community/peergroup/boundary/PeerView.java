package org.alongside.community.peergroup.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Somebody I was introduced to. {@code shown} are the tags they show once both have said yes. */
public record PeerView(UUID matchId, String calledName, String town, List<String> reasons, List<String> shown,
                       List<Line> lines) {

    /** One message. */
    public record Line(Instant writtenAt, boolean mine, String words) {
    }
}
