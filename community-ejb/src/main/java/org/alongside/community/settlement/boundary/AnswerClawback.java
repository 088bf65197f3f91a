package org.alongside.community.settlement.boundary;

import java.util.UUID;
import org.alongside.community.person.TriedFirst;
import org.alongside.platform.usecase.Command;

/**
 * I agree, or I disagree and say why.
 *
 * @param first what was tried, when I answer for somebody
 */
public record AnswerClawback(UUID commandId, UUID clawbackId, String words, TriedFirst first) implements Command {

    /** What is written about a person stays out of what is fingerprinted. */
    @Override
    public String wording() {
        return "AnswerClawback " + clawbackId;
    }
}
