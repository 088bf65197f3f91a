package org.alongside.community.spend.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/**
 * I am in with my share.
 *
 * @param forPerson whose share it is: mine, or somebody's I may act for in money
 * @param most      what I would pay at most, as it was typed
 * @param outcome   of my plan that it is for; null when I cite none
 */
public record SayIn(UUID commandId, UUID spendId, UUID forPerson, String most, UUID outcome) implements Command {
}
