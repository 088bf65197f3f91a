package org.alongside.community.card.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** @param accountRef what the card company calls it; never the account number */
public record NameCard(UUID commandId, String accountRef, boolean agreed) implements Command {
}
