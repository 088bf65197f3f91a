package org.alongside.community.decision.boundary;

import java.util.UUID;
import org.alongside.community.decision.Choice;
import org.alongside.platform.usecase.Command;

/**
 * A vote about money, in the name of a person for whom I lawfully decide about money.
 *
 * @param tried     what was tried so that they could decide themselves
 * @param wishes    what they are known to want
 * @param consulted who was asked
 */
public record VoteForSomebody(UUID commandId, UUID decisionId, UUID personId, Choice choice, String tried, String supporter,
                              String wishes, String consulted) implements Command {

    @Override
    public String wording() {
        return "VoteForSomebody " + decisionId + " " + personId;
    }
}
