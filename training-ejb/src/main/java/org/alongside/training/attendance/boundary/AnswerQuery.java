package org.alongside.training.attendance.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Answer somebody who asked about a mark; the mark itself is corrected on the session's list. */
public record AnswerQuery(UUID commandId, UUID queryId, String answer) implements Command {
}
