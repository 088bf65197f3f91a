package org.alongside.community.settlement.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** The group has said yes: this membership ends. */
public record RemoveMember(UUID commandId, UUID poolId, UUID membershipId) implements Command {
}
