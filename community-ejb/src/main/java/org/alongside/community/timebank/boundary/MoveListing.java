package org.alongside.community.timebank.boundary;

import java.util.UUID;
import org.alongside.community.timebank.ListingStep;
import org.alongside.platform.usecase.Command;

/** Hide it, show it again, say that it is done, or take it away. */
public record MoveListing(UUID commandId, UUID listingId, ListingStep step) implements Command {
}
