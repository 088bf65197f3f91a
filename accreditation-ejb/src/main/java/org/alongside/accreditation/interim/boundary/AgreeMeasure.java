package org.alongside.accreditation.interim.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I agree: suspend them now. */
public record AgreeMeasure(UUID commandId, UUID measureId) implements Command {
}
