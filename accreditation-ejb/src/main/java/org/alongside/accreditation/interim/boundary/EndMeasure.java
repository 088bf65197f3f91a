package org.alongside.accreditation.interim.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** It is no longer needed. */
public record EndMeasure(UUID commandId, UUID measureId, String reason) implements Command {
}
