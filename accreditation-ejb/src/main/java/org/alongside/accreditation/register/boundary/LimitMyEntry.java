package org.alongside.accreditation.register.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Show number, area and status only, or show everything again. */
public record LimitMyEntry(UUID commandId, boolean limited) implements Command {
}
