package org.alongside.community.peergroup;

/** One of the five things that are weighed, what it came to for these two, and the words for it (R-PEER-06). */
public record MatchReason(int points, String words) {
}
