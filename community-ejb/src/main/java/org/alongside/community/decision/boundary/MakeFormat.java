package org.alongside.community.decision.boundary;

import java.util.UUID;
import org.alongside.community.person.Format;
import org.alongside.platform.usecase.Command;

/** The paper is there in this format. */
public record MakeFormat(UUID commandId, UUID decisionId, Format format, String foundAt) implements Command {
}
