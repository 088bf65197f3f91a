package org.alongside.accreditation.application.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Send my application, for the first time or again. */
public record SubmitApplication(UUID commandId) implements Command {
}
