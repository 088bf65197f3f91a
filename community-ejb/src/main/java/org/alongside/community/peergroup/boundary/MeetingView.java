package org.alongside.community.peergroup.boundary;

import java.util.List;
import org.alongside.community.peergroup.MeetingFacts;

public record MeetingView(MeetingFacts facts, List<String> guests) {
}
