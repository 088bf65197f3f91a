package org.alongside.accreditation.interim.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I looked at it again, and it is still needed. */
public record ReviewMeasure(UUID commandId, UUID measureId, String finding) implements Command {
}
