package org.alongside.accreditation.framework.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Take the proposal back to change it; people are asked again. */
public record ReviseInterpretation(UUID commandId, UUID interpretationId) implements Command {
}
