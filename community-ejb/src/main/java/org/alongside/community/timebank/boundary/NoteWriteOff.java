package org.alongside.community.timebank.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** The first of two people: why the pot takes over what somebody owed who left. */
public record NoteWriteOff(UUID commandId, UUID membershipId, String reason) implements Command {
}
