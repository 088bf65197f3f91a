package org.alongside.community.timebank.boundary;

import java.util.UUID;
import org.alongside.community.timebank.GivenThing;
import org.alongside.community.timebank.ListingText;
import org.alongside.platform.usecase.Command;

/** Something I offer or ask for; without an identifier it is new, and shown at once. */
public record WriteListing(UUID commandId, UUID listingId, GivenThing thing, ListingText text) implements Command {
}
