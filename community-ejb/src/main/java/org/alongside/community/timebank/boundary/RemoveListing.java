package org.alongside.community.timebank.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** The coordinator takes something away, with a reason its owner can understand. */
public record RemoveListing(UUID commandId, UUID listingId, String reason) implements Command {
}
