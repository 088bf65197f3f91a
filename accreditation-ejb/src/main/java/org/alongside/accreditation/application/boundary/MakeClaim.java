package org.alongside.accreditation.application.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Tell how I meet a criterion, or that I would like to talk it through. */
public record MakeClaim(UUID commandId, String criterion, String statement, boolean talkItThrough) implements Command {
}
