package org.alongside.community.safeguarding.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** To follow a decision up, or to close the concern. */
public record WriteNote(UUID commandId, UUID concernId, String note) implements Command {
}
