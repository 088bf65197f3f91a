package org.alongside.accreditation.application.boundary;

import java.util.UUID;
import org.alongside.accreditation.application.YesNo;
import org.alongside.platform.usecase.Command;

/** Start an application here. */
public record StartApplication(UUID commandId, YesNo adult) implements Command {
}
