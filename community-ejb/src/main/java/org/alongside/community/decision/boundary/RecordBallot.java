package org.alongside.community.decision.boundary;

import java.time.Instant;
import java.util.UUID;
import org.alongside.community.decision.Channel;
import org.alongside.community.decision.Choice;
import org.alongside.community.decision.Grounds;
import org.alongside.platform.usecase.Command;

/**
 * What somebody told me, as they told it.
 *
 * @param givenAt      when they said it; null when it could not be read
 * @param witnessEmail the second person who was there
 */
public record RecordBallot(UUID commandId, UUID decisionId, UUID electorId, Choice choice, Grounds grounds,
                           Channel channel, Instant givenAt, String witnessEmail) implements Command {

    @Override
    public String wording() {
        return "RecordBallot " + decisionId + " " + electorId + " " + channel + " " + givenAt + " " + witnessEmail;
    }
}
