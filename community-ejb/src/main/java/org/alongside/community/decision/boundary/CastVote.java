package org.alongside.community.decision.boundary;

import java.util.UUID;
import org.alongside.community.decision.Choice;
import org.alongside.community.decision.Grounds;
import org.alongside.platform.usecase.Command;

/** My vote. What it is stands in no log, not even as a fingerprint (R-POOL-64). */
public record CastVote(UUID commandId, UUID decisionId, Choice choice, Grounds grounds) implements Command {

    @Override
    public String wording() {
        return "CastVote " + decisionId;
    }
}
