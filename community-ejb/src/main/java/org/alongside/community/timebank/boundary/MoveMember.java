package org.alongside.community.timebank.boundary;

import java.util.UUID;
import org.alongside.community.timebank.TimeMemberStep;
import org.alongside.platform.usecase.Command;

/** The coordinator introduces somebody, or they have been introduced. */
public record MoveMember(UUID commandId, UUID membershipId, TimeMemberStep step) implements Command {
}
