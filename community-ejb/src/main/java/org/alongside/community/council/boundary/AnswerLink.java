package org.alongside.community.council.boundary;

import java.util.UUID;
import org.alongside.community.council.LinkOutcome;
import org.alongside.platform.usecase.Command;

/**
 * The council's answer to a request.
 *
 * @param laPersonId its identifier, when it confirms; null otherwise
 */
public record AnswerLink(UUID commandId, UUID linkId, LinkOutcome outcome, String laPersonId) implements Command {
}
