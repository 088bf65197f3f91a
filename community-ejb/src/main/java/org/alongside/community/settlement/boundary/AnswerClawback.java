package org.alongside.community.settlement.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I agree, or I disagree and say why; or the council has taken it back. */
public record AnswerClawback(UUID commandId, UUID clawbackId, String words) implements Command {
}
