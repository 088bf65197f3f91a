package org.alongside.community.peergroup;

import java.time.Instant;

/** @param settledAt null until the decision has been counted */
public record ConsentFacts(ConsentMatter matter, String words, Instant askedAt, Instant settledAt, boolean passed) {

    public String standing() {
        if (settledAt == null) {
            return "Being decided";
        }
        return passed ? "Agreed" : "Not agreed";
    }
}
