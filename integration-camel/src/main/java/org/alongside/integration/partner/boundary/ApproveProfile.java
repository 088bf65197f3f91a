package org.alongside.integration.partner.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** A second person has looked at how a money feed is read (R-INT-88). */
public record ApproveProfile(UUID commandId, UUID profileId) implements Command {
}
