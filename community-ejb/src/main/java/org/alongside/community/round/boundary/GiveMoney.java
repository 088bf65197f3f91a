package org.alongside.community.round.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/**
 * So much of my part goes to this idea, instead of what I gave to it before.
 *
 * @param forPerson whose part it is: mine, or that of somebody I may act for about money
 * @param amount    as typed; nothing takes it back
 */
public record GiveMoney(UUID commandId, UUID roundId, UUID proposalId, UUID forPerson, String amount) implements Command {
}
