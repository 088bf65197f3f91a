package org.alongside.training.attendance.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I think this mark is wrong, and this is why. */
public record AskAboutMark(UUID commandId, UUID markId, String words) implements Command {
}
