package org.alongside.accreditation.application.boundary;

import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.application.AskedFor;
import org.alongside.platform.usecase.Command;

/** Give an application back, or ask more about it, with exactly what is wanted. */
public record AskApplicant(UUID commandId, UUID applicationId, List<AskedFor> wanted) implements Command {
}
