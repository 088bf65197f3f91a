package org.alongside.community.decision;

import java.time.Instant;
import java.util.UUID;

/**
 * A vote somebody gave.
 *
 * @param givenAt    when they said it; the time of the call, not of the typing
 * @param recordedBy who typed it, or the person themselves
 * @param witness    the second person who was there; null on the portal
 * @param inTheirName somebody lawfully decided for them, rather than writing down what they said
 */
public record BallotGiven(UUID elector, Choice choice, Channel channel, Instant givenAt, UUID recordedBy, UUID witness,
                          boolean inTheirName, Grounds grounds) {

    /** On the portal, by the elector. */
    public static BallotGiven own(UUID elector, Choice choice, Grounds grounds, Instant now) {
        return new BallotGiven(elector, choice, Channel.PORTAL, now, elector, null, false, grounds);
    }

    public boolean isOwn() {
        return elector.equals(recordedBy);
    }
}
