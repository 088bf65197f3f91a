package org.alongside.accreditation.interim.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Do not suspend after all. */
public record CallOffMeasure(UUID commandId, UUID measureId, String reason) implements Command {
}
