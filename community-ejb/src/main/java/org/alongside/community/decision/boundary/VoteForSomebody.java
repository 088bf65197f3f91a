package org.alongside.community.decision.boundary;

import java.util.UUID;
import org.alongside.community.decision.Choice;
import org.alongside.community.person.TriedFirst;
import org.alongside.platform.usecase.Command;

/** A vote about money, in the name of a person for whom I lawfully decide about money. */
public record VoteForSomebody(UUID commandId, UUID decisionId, UUID personId, Choice choice, TriedFirst first)
        implements Command {

    @Override
    public String wording() {
        return "VoteForSomebody " + decisionId + " " + personId;
    }
}
